// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/feature_switches.h"

#include "core/advice/feature_settings.h"
#include "core/base/display.h"
#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/screens/settings_row.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/resting_slider.h"
#include "ui/widgets/switch_button.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QSignalBlocker>

#include <functional>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

// lupdate files the texts of free functions under their namespace.
QString tr(const char *text)
{
    return QCoreApplication::translate("bp::ui", text);
}

/// A switch that shows what the book says, also after undo.
SwitchButton *makeSwitch(const Context &context,
                         const QString &name,
                         const QString &title,
                         const std::function<bool(const LedgerReader &)> &isOn,
                         const std::function<Result<void>(Ledger &, bool)> &set)
{
    auto *button = new SwitchButton(title);
    button->setObjectName(u"feature-"_s + name);
    const auto follow = [context, button, isOn] {
        const QSignalBlocker quiet(button);
        button->setChecked(isOn(context.ledger.reader()));
    };
    follow();
    QObject::connect(&context.ledger, &Ledger::changed, button, follow);
    QObject::connect(button, &QAbstractButton::toggled, button, [context, set, follow](bool on) {
        if (!context.notices.accept(set(context.ledger, on)))
            follow();
    });
    return button;
}

QWidget *makeOption(const Context &context, const FeatureOptionInfo &info)
{
    auto *button = makeSwitch(
        context,
        info.name,
        info.title,
        [option = info.option](const LedgerReader &reader) {
            return FeatureSettings::isOn(reader, option);
        },
        [option = info.option](Ledger &ledger, bool on) {
            return FeatureSettings::setOn(ledger, option, on);
        });
    button->setAccessibleDescription(info.sentence);
    QWidget *row = makeSettingsRow(info.title, info.sentence, button);
    const auto follow = [context, row, feature = info.feature] {
        row->setEnabled(FeatureSettings::isOn(context.ledger.reader(), feature));
    };
    follow();
    QObject::connect(&context.ledger, &Ledger::changed, row, follow);
    return row;
}

QWidget *makeFeature(const Context &context, const FeatureInfo &info)
{
    auto *button = makeSwitch(
        context,
        info.name,
        info.title,
        [feature = info.feature](const LedgerReader &reader) {
            return FeatureSettings::isOn(reader, feature);
        },
        [feature = info.feature](Ledger &ledger, bool on) {
            return FeatureSettings::setOn(ledger, feature, on);
        });
    button->setAccessibleDescription(info.sentence);
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(space::m);
    auto *picture = new QLabel;
    picture->setPixmap(icon(info.icon, Token::Text2).pixmap(20, 20));
    row->addWidget(picture);
    row->addWidget(makeSettingsRow(info.title, info.sentence, button), 1);
    return box;
}

/// What the book says, as far as the slider has shown it.
constexpr const char *storedProperty = "stored";

struct Threshold
{
    QString name; ///< of the slider
    QString title;
    QString explanation;
    std::function<double(const SortingThresholds &)> value;
    std::function<Result<void>(Ledger &, double)> set;
};

QWidget *makeThreshold(const Context &context, const Threshold &threshold)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *slider = new RestingSlider(Qt::Horizontal);
    slider->setRange(qRound(100 * FeatureSettings::lowest), qRound(100 * FeatureSettings::highest));
    slider->setMinimumWidth(120);
    slider->setMaximumWidth(180);
    slider->setMinimumHeight(24);
    slider->setAccessibleName(threshold.title);
    slider->setAccessibleDescription(threshold.explanation);
    slider->setObjectName(threshold.name);
    const QLocale locale = context.settings.locale();
    auto *value = makeLabel({}, u"strong"_s);
    value->setMinimumWidth(44);
    value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(slider);
    row->addWidget(value);
    const auto show = [value, locale](int percent) {
        value->setText(display::percent(percent / 100.0, locale));
    };
    const auto follow = [context, slider, show, threshold] {
        const int stored =
            qRound(100 * threshold.value(FeatureSettings::thresholds(context.ledger.reader())));
        // On its way it is left alone, unless what it stands for was changed elsewhere, as by undo.
        if (slider->isMoving() && slider->property(storedProperty).toInt() == stored)
            return;
        slider->drop();
        slider->setProperty(storedProperty, stored);
        const QSignalBlocker quiet(slider);
        slider->setValue(stored);
        show(stored);
    };
    follow();
    QObject::connect(&context.ledger, &Ledger::changed, slider, follow);
    QObject::connect(slider, &QSlider::valueChanged, value, show);
    QObject::connect(
        slider, &RestingSlider::settled, slider, [context, threshold, follow](int percent) {
            if (!context.notices.accept(threshold.set(context.ledger, percent / 100.0)))
                follow();
        });
    // The window is made anew for these, and this slider goes with it.
    Settings &settings = context.settings;
    QObject::connect(&settings, &Settings::textScaleChanged, slider, &RestingSlider::settle);
    QObject::connect(&settings, &Settings::languageChanged, slider, &RestingSlider::settle);
    QObject::connect(&settings, &Settings::localeChanged, slider, &RestingSlider::settle);
    return makeSettingsRow(threshold.title, threshold.explanation, box);
}

} // namespace

QWidget *makeFeatureCard(const Context &context)
{
    auto *card = new Card(tr("What the machine may do"));
    card->setNote(tr("on this computer only; you decide"));
    for (const FeatureInfo &info : FeatureSettings::features()) {
        card->body()->addWidget(makeFeature(context, info));
        for (const FeatureOptionInfo &option : FeatureSettings::options()) {
            if (option.feature != info.feature || option.isNotice)
                continue;
            QWidget *row = makeOption(context, option);
            row->layout()->setContentsMargins(20 + space::m, space::xs, 0, space::xs);
            card->body()->addWidget(row);
        }
    }
    return card;
}

QWidget *makeThresholdCard(const Context &context)
{
    auto *card = new Card(tr("How sure it must be"));
    card->body()->addWidget(
        makeThreshold(context,
                      {u"suggestFrom"_s,
                       tr("Show a suggestion from"),
                       tr("Below it the entry stays open; what the machine guesses stands only in "
                          "the list of categories."),
                       [](const SortingThresholds &now) { return now.suggestFrom; },
                       [](Ledger &ledger, double wanted) {
                           return FeatureSettings::setSuggestFrom(ledger, wanted);
                       }}));
    card->body()->addWidget(
        makeThreshold(context,
                      {u"applyFrom"_s,
                       tr("Sort without asking from"),
                       tr("An import sorts these at once. They stay marked as sorted by machine "
                          "until you confirm them."),
                       [](const SortingThresholds &now) { return now.applyFrom; },
                       [](Ledger &ledger, double wanted) {
                           return FeatureSettings::setApplyFrom(ledger, wanted);
                       }}));
    card->body()->addWidget(
        makeWrapped(tr("Between the two, entries wait for you with a suggestion. 90 % means: of "
                       "ten entries it says this about, nine are right."),
                    u"small"_s,
                    u"secondary"_s));
    // With the learned sorter off the memory of earlier choices goes on, by these same limits.
    return card;
}

QWidget *makeNoticeCard(const Context &context)
{
    auto *card = new Card(tr("What it tells you"));
    for (const FeatureOptionInfo &option : FeatureSettings::options()) {
        if (option.isNotice)
            card->body()->addWidget(makeOption(context, option));
    }
    return card;
}

} // namespace bp::ui
