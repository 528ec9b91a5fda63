// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/entries_filter_bar.h"

#include "core/base/display.h"
#include "core/base/named_period.h"
#include "core/ledger/ledger.h"

#include "ui/base/settings.h"
#include "ui/models/category_names.h"
#include "ui/screens/amount_input.h"
#include "ui/screens/category_chooser.h"
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/spacing.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QBoxLayout>
#include <QDateEdit>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowWidth = 960;

QString periodName(NamedPeriod period)
{
    switch (period) {
    case NamedPeriod::ThisMonth:
        return EntriesFilterBar::tr("This month");
    case NamedPeriod::LastMonth:
        return EntriesFilterBar::tr("Last month");
    case NamedPeriod::Last3Months:
        return EntriesFilterBar::tr("Last 3 months");
    case NamedPeriod::Last12Months:
        return EntriesFilterBar::tr("Last 12 months");
    case NamedPeriod::ThisYear:
        return EntriesFilterBar::tr("This year");
    case NamedPeriod::LastYear:
        return EntriesFilterBar::tr("Last year");
    case NamedPeriod::None:
        break;
    }
    return EntriesFilterBar::tr("All time");
}

} // namespace

EntriesFilterBar::EntriesFilterBar(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_search(new SearchField(tr("Search, or >50"), u"/"_s, this))
    , m_period(new Chip(tr("Period"), this))
    , m_account(new Chip(tr("Account"), this))
    , m_category(new Chip(tr("Category"), this))
    , m_amount(new Chip(tr("Amount"), this))
    , m_machine(new Chip({}, this))
    , m_unsorted(new Chip({}, this))
{
    build();
    refresh();
}

void EntriesFilterBar::build()
{
    auto *row = new FlowLayout(this);
    row->setSpacing(space::s);
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search entries"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(scaled(120));
    row->addWidget(m_search);
    const auto add = [&](Chip *chip, const QString &name) {
        chip->setObjectName(name);
        row->addWidget(chip);
    };
    add(m_period, u"period"_s);
    add(m_account, u"account"_s);
    add(m_category, u"category"_s);
    add(m_amount, u"amount"_s);
    add(m_machine, u"byMachine"_s);
    add(m_unsorted, u"unsorted"_s);
    m_machine->setMark(Chip::Mark::Confidence, 0.81);
    m_unsorted->setMark(Chip::Mark::Warn);
    m_typing.setSingleShot(true);
    m_typing.setInterval(20);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &EntriesFilterBar::readSearch);
    connect(m_period, &Chip::clicked, this, &EntriesFilterBar::openPeriods);
    connect(m_account, &Chip::clicked, this, &EntriesFilterBar::openAccounts);
    connect(m_category, &Chip::clicked, this, &EntriesFilterBar::openCategories);
    connect(m_amount, &Chip::clicked, this, &EntriesFilterBar::openAmounts);
    connect(m_machine, &Chip::clicked, this, [this] { toggle(Sorting::ByMachine); });
    connect(m_unsorted, &Chip::clicked, this, [this] { toggle(Sorting::Unsorted); });
    const auto clearing = [this](Chip *chip, auto take) {
        connect(chip, &Chip::cleared, this, [this, take] {
            EntryFilter filter = m_filter;
            take(filter);
            change(filter);
        });
    };
    clearing(m_period, [](EntryFilter &f) { f.days = {}; });
    clearing(m_account, [](EntryFilter &f) { f.accounts = {}; });
    clearing(m_category, [](EntryFilter &f) { f.categories = {}; });
    clearing(m_amount, [](EntryFilter &f) {
        f.amount.reset();
        f.flow = Flow::Any;
    });
    clearing(m_machine, [](EntryFilter &f) { f.sorting = Sorting::Any; });
    clearing(m_unsorted, [](EntryFilter &f) { f.sorting = Sorting::Any; });
}

void EntriesFilterBar::setFilter(const EntryFilter &filter)
{
    m_filter = filter;
    refresh();
    m_search->setText(filter.text); // not silently: its cross comes and goes with the text
    m_typing.stop();
}

void EntriesFilterBar::change(const EntryFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
    Q_EMIT filterChanged(m_filter);
}

/// ">50" and "<20" among the words are amounts; the rest is looked for in the texts.
void EntriesFilterBar::readSearch()
{
    EntryFilter filter = m_filter;
    QStringList words;
    const QLocale locale = m_context.settings.locale();
    const Currency currency = m_context.ledger.reader().bookCurrency();
    std::optional<AmountRange> range;
    for (const QString &word : m_search->text().split(u' ', Qt::SkipEmptyParts)) {
        const bool isLimit = word.startsWith(u'>') || word.startsWith(u'<');
        const auto limit = typedAmount(word.mid(1), locale, currency);
        if (!isLimit || !limit) {
            if (!isLimit)
                words << word;
            continue;
        }
        if (!range)
            range.emplace();
        if (word.startsWith(u'>'))
            range->least = std::abs(limit->minor());
        else
            range->most = std::abs(limit->minor());
    }
    filter.text = words.join(u' ');
    if (range || m_search->text().isEmpty() || m_search->text().contains(u'>') ||
        m_search->text().contains(u'<'))
        filter.amount = range;
    change(filter);
}

void EntriesFilterBar::refresh()
{
    const QLocale locale = m_context.settings.locale();
    const auto show = [](Chip *chip, bool isSet, const QString &value) {
        chip->setSet(isSet);
        chip->setValue(value);
        chip->updateGeometry();
    };
    show(m_period,
         !m_filter.days.isEverything(),
         m_filter.days.isEverything() ? tr("Any") : display::range(m_filter.days, locale));
    show(m_account, !m_filter.accounts.isEmpty(), accountText());
    show(m_category, !m_filter.categories.isEmpty(), categoryText());
    show(m_amount, m_filter.amount || m_filter.flow != Flow::Any, amountText());
    m_machine->setSet(m_filter.sorting == Sorting::ByMachine);
    m_unsorted->setSet(m_filter.sorting == Sorting::Unsorted);
}

void EntriesFilterBar::setCounts(std::int64_t byMachine, std::int64_t unsorted)
{
    const QLocale locale = m_context.settings.locale();
    m_machine->setLabel(machineLabel());
    m_machine->setToolTip(tr("Sorted by machine"));
    m_machine->setAccessibleName(tr("Sorted by machine: %1").arg(byMachine));
    m_machine->updateGeometry();
    m_machine->setValue(locale.toString(qlonglong(byMachine)));
    m_unsorted->setLabel(tr("To sort"));
    m_unsorted->setValue(locale.toString(qlonglong(unsorted)));
    m_machine->setVisible(byMachine > 0 || m_machine->isSet());
    m_unsorted->setVisible(unsorted > 0 || m_unsorted->isSet());
}

/// A colour and a number alone say nothing.
QString EntriesFilterBar::machineLabel() const
{
    return width() < scaled(narrowWidth) ? tr("By machine") : tr("Sorted by machine");
}

void EntriesFilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int narrow = scaled(narrowWidth);
    if ((event->oldSize().width() < narrow) != (width() < narrow)) {
        m_machine->setLabel(machineLabel());
        m_machine->updateGeometry();
    }
}

QString EntriesFilterBar::accountText() const
{
    if (m_filter.accounts.isEmpty())
        return tr("Any");
    QStringList names;
    for (const Account &account : m_context.ledger.reader().accounts()) {
        if (m_filter.accounts.contains(account.id))
            names << account.name;
    }
    return names.size() > 2 ? tr("%n accounts", nullptr, int(names.size())) : names.join(u", "_s);
}

QString EntriesFilterBar::categoryText() const
{
    if (m_filter.categories.isEmpty())
        return tr("Any");
    const CategoryNames names(m_context.ledger.reader());
    QStringList chosen;
    for (const CategoryId id : m_filter.categories)
        chosen << names.name(id);
    chosen.sort();
    return chosen.size() > 2 ? tr("%n categories", nullptr, int(chosen.size()))
                             : chosen.join(u", "_s);
}

QString EntriesFilterBar::amountText() const
{
    QStringList parts;
    if (m_filter.flow == Flow::In)
        parts << tr("money in");
    else if (m_filter.flow == Flow::Out)
        parts << tr("money out");
    else if (m_filter.flow == Flow::Transfers)
        parts << tr("transfers");
    else if (m_filter.flow == Flow::NoTransfers)
        parts << tr("no transfers");
    if (m_filter.amount) {
        const QLocale locale = m_context.settings.locale();
        const Currency currency = m_context.ledger.reader().bookCurrency();
        const QString least = display::amount(Money(m_filter.amount->least, currency), locale);
        if (!m_filter.amount->most)
            parts << tr("from %1").arg(least);
        else
            parts << tr("%1 to %2")
                         .arg(least,
                              display::amount(Money(*m_filter.amount->most, currency), locale));
    }
    return parts.isEmpty() ? tr("Any") : parts.join(u", "_s);
}

void EntriesFilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool EntriesFilterBar::clearOne()
{
    if (m_filter.isEmpty() && m_search->text().isEmpty())
        return false;
    m_search->clear();
    m_typing.stop();
    change({});
    return true;
}

void EntriesFilterBar::stepMonth(int months)
{
    const QDate from = m_filter.days.first.isValid() ? m_filter.days.first : m_context.today();
    const Month month = m_filter.days.isEverything() ? Month(from) : Month(from).plus(months);
    EntryFilter filter = m_filter;
    filter.days = DateRange::of(month);
    change(filter);
}

void EntriesFilterBar::openPeriods()
{
    QMenu menu(this);
    const QDate today = m_context.today();
    const auto add = [&](const QString &text, const DateRange &days) {
        QAction *action = menu.addAction(text, this, [this, days] {
            EntryFilter filter = m_filter;
            filter.days = days;
            change(filter);
        });
        action->setCheckable(true);
        action->setChecked(m_filter.days == days);
    };
    for (const NamedPeriod period : namedPeriods)
        add(periodName(period), daysOf(period, today));
    add(periodName(NamedPeriod::None), {});
    menu.addSeparator();
    menu.addAction(tr("From day to day…"), this, &EntriesFilterBar::openDays);
    menu.exec(m_period->mapToGlobal(QPoint(0, m_period->height() + 4)));
}

void EntriesFilterBar::openDays()
{
    auto *popover = new Popover(window());
    const QDate today = m_context.today();
    const auto edit = [&](QDate day, const QString &name) {
        auto *field = new QDateEdit(day);
        field->setCalendarPopup(true);
        field->setDisplayFormat(m_context.settings.locale().dateFormat(QLocale::ShortFormat));
        field->setAccessibleName(name);
        popover->body()->addWidget(makeLabel(name, u"small"_s, u"secondary"_s));
        popover->body()->addWidget(field);
        return field;
    };
    auto *first = edit(
        m_filter.days.first.isValid() ? m_filter.days.first : Month(today).firstDay(), tr("From"));
    auto *last = edit(m_filter.days.last.isValid() ? m_filter.days.last : today, tr("To"));
    const auto apply = [this, first, last] {
        EntryFilter filter = m_filter;
        filter.days = {std::min(first->date(), last->date()),
                       std::max(first->date(), last->date())};
        change(filter);
    };
    connect(first, &QDateEdit::dateChanged, this, apply);
    connect(last, &QDateEdit::dateChanged, this, apply);
    apply();
    popover->popUp(m_period);
}

void EntriesFilterBar::openAccounts()
{
    QMenu menu(this);
    for (const Account &account : m_context.ledger.reader().accounts()) {
        QAction *action = menu.addAction(account.name, this, [this, id = account.id] {
            EntryFilter filter = m_filter;
            if (!filter.accounts.remove(id))
                filter.accounts.insert(id);
            change(filter);
        });
        action->setCheckable(true);
        action->setChecked(m_filter.accounts.contains(account.id));
    }
    menu.exec(m_account->mapToGlobal(QPoint(0, m_account->height() + 4)));
}

void EntriesFilterBar::openCategories()
{
    auto *popover = new Popover(window());
    auto *chooser = new CategoryChooser(CategoryNames(m_context.ledger.reader()), {}, popover);
    popover->body()->addWidget(chooser);
    connect(chooser, &CategoryChooser::chosen, this, [this, popover](CategoryId id) {
        EntryFilter filter = m_filter;
        filter.categories = {id};
        popover->close();
        change(filter);
    });
    popover->popUp(m_category);
}

void EntriesFilterBar::openAmounts()
{
    auto *popover = new Popover(window());
    const QLocale locale = m_context.settings.locale();
    const Currency currency = m_context.ledger.reader().bookCurrency();
    const auto field = [&](const QString &name, std::optional<std::int64_t> minor) {
        auto *edit = new QLineEdit;
        edit->setAccessibleName(name);
        if (minor)
            edit->setText(display::amount(Money(*minor, currency), locale));
        popover->body()->addWidget(makeLabel(name, u"small"_s, u"secondary"_s));
        popover->body()->addWidget(edit);
        return edit;
    };
    const auto &amount = m_filter.amount;
    auto *least = field(tr("At least"), amount ? std::optional(amount->least) : std::nullopt);
    auto *most = field(tr("At most"), amount ? amount->most : std::nullopt);
    const auto apply = [this, least, most, locale, currency] {
        EntryFilter filter = m_filter;
        const auto low = typedAmount(least->text(), locale, currency);
        const auto high = typedAmount(most->text(), locale, currency);
        filter.amount.reset();
        if (low || high) {
            filter.amount.emplace();
            filter.amount->least = low ? std::abs(low->minor()) : 0;
            if (high)
                filter.amount->most = std::abs(high->minor());
        }
        change(filter);
    };
    connect(least, &QLineEdit::textChanged, this, apply);
    connect(most, &QLineEdit::textChanged, this, apply);
    const auto flow = [&](const QString &text, Flow which) {
        auto *button = new QPushButton(text);
        button->setProperty("kind", u"quiet"_s);
        button->setProperty("size", u"small"_s);
        connect(button, &QPushButton::clicked, this, [this, which, popover] {
            EntryFilter filter = m_filter;
            filter.flow = filter.flow == which ? Flow::Any : which;
            popover->close();
            change(filter);
        });
        popover->body()->addWidget(button);
    };
    flow(tr("Only money in"), Flow::In);
    flow(tr("Only money out"), Flow::Out);
    flow(tr("Only transfers"), Flow::Transfers);
    popover->popUp(m_amount);
}

void EntriesFilterBar::toggle(Sorting sorting)
{
    EntryFilter filter = m_filter;
    filter.sorting = filter.sorting == sorting ? Sorting::Any : sorting;
    change(filter);
}

} // namespace bp::ui
