// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/fonts.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFontMetrics>
#include <QLineEdit>
#include <QMenuBar>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QtTest>

#include <cmath>

using namespace bp::ui;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &colour)
{
    const auto channel = [](double v) {
        return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) +
           0.0722 * channel(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QStringList &heard()
{
    static const auto list = std::make_unique<QStringList>();
    return *list;
}

void hear(QtMsgType, const QMessageLogContext &, const QString &text)
{
    heard() << text;
}

} // namespace

Q_DECLARE_METATYPE(bp::ui::ThemeKind)

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }

    void sheetsHaveNoLooseEnds_data()
    {
        QTest::addColumn<ThemeKind>("kind");
        QTest::newRow("light") << ThemeKind::Light;
        QTest::newRow("dark") << ThemeKind::Dark;
    }

    void sheetsHaveNoLooseEnds()
    {
        QFETCH(ThemeKind, kind);
        const QString sheet = styleSheet(kind);
        QVERIFY(sheet.size() > 1000);
        static const QRegularExpression comment(u"/\\*.*?\\*/"_s,
                                                QRegularExpression::DotMatchesEverythingOption);
        QVERIFY(!QString(sheet).remove(comment).contains(u'@'));

        heard().clear();
        const auto before = qInstallMessageHandler(hear);
        applyTheme(*qApp, kind);
        QWidget window;
        new QPushButton(u"x"_s, &window);
        new QLineEdit(&window);
        new QComboBox(&window);
        new QCheckBox(&window);
        new QMenuBar(&window);
        new QProgressBar(&window);
        window.ensurePolished();
        (void)window.grab();
        qInstallMessageHandler(before);
        QCOMPARE(heard(), QStringList());
    }

    void everyPictureOfTheSheetExists()
    {
        static const QRegularExpression url(u"url\\(([^)]+)\\)"_s);
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const QString sheet = styleSheet(kind);
            for (auto found = url.globalMatch(sheet); found.hasNext();) {
                const QString path = found.next().captured(1);
                QVERIFY2(QFile::exists(path), qPrintable(path));
            }
        }
    }

    void allTextIsReadable()
    {
        const QList<Token> surfaces{
            Token::Window, Token::Side, Token::Card, Token::Sunk, Token::Hover, Token::Selected};
        const QList<Token> texts{Token::Text1,
                                 Token::Text2,
                                 Token::Text3,
                                 Token::Accent,
                                 Token::Positive,
                                 Token::Negative,
                                 Token::Warning};
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const Colours &c = Colours::of(kind);
            for (const Token surface : surfaces) {
                for (const Token text : texts)
                    QVERIFY2(contrast(c[text], c[surface]) >= 4.5,
                             qPrintable(u"%1 on %2 in theme %3: %4"_s.arg(int(text))
                                            .arg(int(surface))
                                            .arg(int(kind))
                                            .arg(contrast(c[text], c[surface]))));
            }
            QVERIFY(contrast(c[Token::OnAccent], c[Token::AccentFill]) >= 4.5);
            QVERIFY(contrast(c[Token::Positive], c[Token::PositiveTint]) >= 4.5);
            QVERIFY(contrast(c[Token::Negative], c[Token::NegativeTint]) >= 4.5);
            QVERIFY(contrast(c[Token::Warning], c[Token::WarningTint]) >= 4.5);
        }
    }

    void edgesAndCategoriesStandOut()
    {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
            const Colours &c = Colours::of(kind);
            QVERIFY(contrast(c[Token::Control], c[Token::Card]) >= 3.0);
            for (int i = 0; i < categoryColourCount; ++i)
                QVERIFY2(contrast(c.category(i), c[Token::Card]) >= 3.0,
                         qPrintable(QString::number(i)));
        }
    }

    void allFiguresAreEquallyWide()
    {
        applyFont(*qApp, 1.0);
        const QFontMetrics metrics(font(TextRole::Body));
        QCOMPARE(QFontInfo(font(TextRole::Body)).family(), u"Budget Pulse"_s);
        QCOMPARE(metrics.horizontalAdvance(u"111111"_s), metrics.horizontalAdvance(u"000000"_s));
    }

    void aLargerFontEnlargesEveryRole()
    {
        applyFont(*qApp, 1.5);
        QCOMPARE(textScale(), 20.0 / 13);
        QVERIFY(font(TextRole::Title).pixelSize() > 26);
        QVERIFY(styleSheet(ThemeKind::Light).contains(u"font-size: 28px"_s));
        applyFont(*qApp, 1.0);
    }

    void everyIconDraws()
    {
        for (const QString &folder : {u":/icons"_s, u":/icons/small"_s}) {
            const QStringList names = QDir(folder).entryList({u"*.svg"_s});
            QVERIFY(names.size() > 10);
            for (QString name : names) {
                name = (folder.endsWith("small"_L1) ? u"small/"_s : QString()) + name.chopped(4);
                const QImage image = iconPixmap(name, 20, Qt::red).toImage();
                bool hasInk = false;
                for (int y = 0; y < image.height() && !hasInk; ++y) {
                    for (int x = 0; x < image.width() && !hasInk; ++x)
                        hasInk = image.pixelColor(x, y).alpha() > 100;
                }
                QVERIFY2(hasInk, qPrintable(name));
            }
        }
    }

    void theSystemsOwnColoursDecide()
    {
        QPalette dark;
        dark.setColor(QPalette::Window, QColor(30, 30, 30));
        dark.setColor(QPalette::WindowText, Qt::white);
        QCOMPARE(chosenTheme(ThemeChoice::System, dark), ThemeKind::Dark);
        QCOMPARE(chosenTheme(ThemeChoice::Light, dark), ThemeKind::Light);
    }

    void highContrastIsTheSystemsOwnPalette()
    {
        auto &app = *static_cast<QApplication *>(QCoreApplication::instance());
        QPalette system = app.palette();
        system.setColor(QPalette::Window, Qt::black);
        system.setColor(QPalette::Base, Qt::black);
        system.setColor(QPalette::WindowText, Qt::white);
        system.setColor(QPalette::Highlight, Qt::yellow);
        system.setColor(QPalette::HighlightedText, Qt::black);
        QCOMPARE(chosenTheme(ThemeChoice::System, system), ThemeKind::Contrast);
        applyHighContrast(app, system);
        QCOMPARE(app.palette().color(QPalette::Highlight), QColor(Qt::yellow));
        const Colours &c = colours();
        QCOMPARE(c.kind(), ThemeKind::Contrast);
        QCOMPARE(c[Token::AccentFill], QColor(Qt::yellow));
        for (const Token word : {Token::Text1, Token::Text2, Token::Text3, Token::Negative}) {
            for (const Token ground :
                 {Token::Card, Token::Selected, Token::Hover, Token::WarningTint})
                QVERIFY(contrast(c[word], c[ground]) >= 7);
        }
        applyTheme(app, ThemeKind::Light);
        QCOMPARE(colours().kind(), ThemeKind::Light);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
