// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/text_decoder.h"

#include <QRandomGenerator>
#include <QStringList>
#include <QTest>

#include <unicode/ucnv.h>

#include <vector>

using namespace bp;
using namespace Qt::StringLiterals;

/// Made-up statements in every code page banks write: whatever the number of rows and the share of
/// texts in the language's own letters, each is read as it was written.
class CodePagePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEastAsianStatements_data();
    void readsEastAsianStatements();
    void readsStatementsOfOneBytePages_data();
    void readsStatementsOfOneBytePages();
    void readsASingleAccentAsItsLanguageWritesIt_data();
    void readsASingleAccentAsItsLanguageWritesIt();
    void keepsThePageWhenTextsAreCutInsideACharacter();
};

namespace {

struct Words
{
    QStringList headers;
    QStringList payees; // by '|'
};

Words words(const QString &headers, const QString &payees)
{
    return {headers.split(u'|'), payees.split(u'|')};
}

const Words &kanji()
{
    static const Words all =
        words(u"日付,摘要,お支払金額,お預り金額,差引残高|利用日,利用店名・商品名,利用金額,備考|"
              u"取引日,入出金内容,入出金(円),残高(円)|年月日,お取扱内容,お引出し,お預入れ,残高"_s,
              u"給与振込|口座振替 東京電力|家賃 三井不動産|手数料|水道料金|お預け入れ|地方税|年金|"
              u"髙島屋新宿店|カード利用 鈴木商店|書籍 紀伊國屋|ＡＴＭ出金|利息|医療費 山田医院|"
              u"電話料 ＮＴＴ|すき家|くら寿司 渋谷店|株式会社佐藤工務店"_s);
    return all;
}

const Words &katakana()
{
    static const Words all =
        words(u"日付,摘要,お支払金額,お預り金額,差引残高|利用日,利用店名・商品名,利用金額,備考"_s,
              u"セブン－イレブン|ローソン|スターバックス　コーヒー|アマゾンジヤパン|マツモトキヨシ|"
              u"ユニクロ|"
              u"イオンモール|ヨドバシカメラ|トウキヨウデンリヨク|ニトリ|ドン．キホーテ|"
              u"モスバーガー|ファミリーマート|"
              u"メルカリ|ソフトバンク|ビックカメラ|ガスト|マクドナルド|ダイソー|アップルストア"_s);
    return all;
}

const Words &halfKatakana()
{
    static const Words all = words(
        u"日付,摘要,お支払金額,お預り金額,差引残高|年月日,お取扱内容,お引出し,お預入れ,残高"_s,
        u"ﾃﾞﾝｷﾘﾖｳ|ｶ)ﾔﾏﾀﾞｼﾖｳｼﾞ|ﾌﾘｺﾐ ﾀﾅｶ ﾀﾛｳ|ｾﾌﾞﾝｲﾚﾌﾞﾝ|ｲｵﾝﾓ-ﾙ|ﾄｳｷﾖｳｶﾞｽ|ｽﾀ-ﾊﾞﾂｸｽ|ﾕﾆｸﾛ|ﾐﾂｲｽﾐﾄﾓｶ-ﾄﾞ|"
        u"JRﾋｶﾞｼﾆﾎﾝ|ﾗｸﾃﾝｶ-ﾄﾞｻ-ﾋﾞｽ|NTTﾄﾞｺﾓ|ｱﾏｿﾞﾝｼﾞﾔﾊﾟﾝ|ﾏﾂﾓﾄｷﾖｼ|ﾎﾟｲﾝﾄ|ｻﾄｳ ﾊﾅｺ|ﾆﾎﾝﾈﾝｷﾝ"_s);
    return all;
}

const Words &simplified()
{
    static const Words all = words(
        u"交易时间,交易对方,商品,金额(元)|交易日期,摘要,支出,收入,余额|"
        u"记账日期,对方户名,交易金额,账户余额,交易摘要"_s,
        u"工资|支付宝|微信支付|美团外卖|滴滴出行|沃尔玛超市|中国移动话费|北京地铁|房租 "
        u"张伟|余额宝收益|信用卡还款|"
        u"转账 李娜|星巴克咖啡|京东商城|手续费|国家电网|顺丰速运|麦当劳|永辉超市|盒马鲜生|海底捞火锅|同仁堂大药房"_s);
    return all;
}

const Words &traditional()
{
    static const Words all = words(
        u"日期,摘要,支出金額,存入金額,餘額|交易日,帳務日,說明,提出,存入,餘額|"
        u"消費日期,消費明細,新臺幣金額,備註"_s,
        u"薪資|轉帳 陳怡君|全聯福利中心|統一超商|悠遊卡加值|中華電信|台灣電力公司|房租 "
        u"林先生|現金提款|手續費|"
        u"全家便利商店|鼎泰豐|誠品書店|高鐵票|屈臣氏|利息存入|健保費|國泰人壽保險|康是美藥妝|捷運|家樂福"_s);
    return all;
}

const Words &hangul()
{
    static const Words all = words(
        u"거래일자,적요,출금액,입금액,잔액|거래일시,보낸분/받는분,출금액(원),입금액(원),잔액(원)|"
        u"이용일자,가맹점명,이용금액,비고"_s,
        u"급여|타행이체 김민준|스타벅스|배달의민족|이마트 성수점|지에스25 "
        u"강남|씨유편의점|한국전력공사|월세 박서연|"
        u"카카오택시|쿠팡|올리브영|현금인출|이자|교보문고|국민건강보험|티머니 충전|파리바게뜨|다이소|네이버페이"_s);
    return all;
}

QString row(QRandomGenerator &random, const Words &language, double share, qsizetype cells)
{
    static const QStringList latin{u"AMAZON.CO.JP"_s,
                                   u"NETFLIX.COM"_s,
                                   u"UBER *TRIP"_s,
                                   u"SPOTIFY P12"_s,
                                   u"Apple.com/bill"_s,
                                   u"H&M 0123"_s};
    const QStringList &names = random.bounded(1.0) < share ? language.payees : latin;
    QStringList all{u"2025/%1/%2"_s.arg(random.bounded(1, 13), 2, 10, QChar(u'0'))
                        .arg(random.bounded(1, 29), 2, 10, QChar(u'0')),
                    names[random.bounded(names.size())],
                    QString::number(random.bounded(100, 90000))};
    while (all.size() < cells)
        all.append(QString());
    return all.join(u',') + u"\r\n"_s;
}

QString statement(QRandomGenerator &random, const Words &language)
{
    constexpr int sizes[] = {1, 2, 3, 5, 8, 20, 40, 80, 200};
    constexpr double shares[] = {0.1, 0.3, 0.6, 1};
    const int rows = sizes[random.bounded(int(std::size(sizes)))];
    const double share = shares[random.bounded(int(std::size(shares)))];
    const QString header = language.headers[random.bounded(language.headers.size())];
    QString text = header + u"\r\n"_s;
    for (int i = 0; i < rows; ++i)
        text += row(random, language, share, header.count(u',') + 1);
    return text;
}

QByteArray encoded(const QString &text, const char *page)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(page, &status);
    QByteArray out(text.size() * 4 + 8, '\0');
    const auto *source = reinterpret_cast<const UChar *>(text.utf16());
    out.truncate(ucnv_fromUChars(
        converter, out.data(), int32_t(out.size()), source, int32_t(text.size()), &status));
    ucnv_close(converter);
    return out;
}

/// What the page can say of a text: a dash may come back as its twin.
QString decodedAs(const QByteArray &bytes, const char *page)
{
    UErrorCode status = U_ZERO_ERROR;
    UConverter *converter = ucnv_open(page, &status);
    QString out(bytes.size() * 2 + 8, Qt::Uninitialized);
    auto *target = reinterpret_cast<UChar *>(out.data());
    out.truncate(ucnv_toUChars(
        converter, target, int32_t(out.size()), bytes.data(), int32_t(bytes.size()), &status));
    ucnv_close(converter);
    return out;
}

void addRow(const char *page, const QString &name, const Words &language)
{
    QTest::newRow(qPrintable(QString::fromLatin1(page) + u' ' + name))
        << QByteArray(page) << language.headers << language.payees;
}

void checkStatements(const QByteArray &page, const Words &language, int files)
{
    QRandomGenerator random(20251123);
    int wrong = 0;
    QString first;
    for (int i = 0; i < files; ++i) {
        const QByteArray bytes = encoded(statement(random, language), page.constData());
        const QString written = decodedAs(bytes, page.constData());
        const auto read = decodeText(bytes);
        QVERIFY(read.has_value());
        if (read->text == written)
            continue;
        if (wrong++ == 0)
            first = QString::fromLatin1(read->encoding) + u": "_s + read->text.left(120);
    }
    QVERIFY2(wrong == 0, qPrintable(u"%1 of %2 files, such as "_s.arg(wrong).arg(files) + first));
}

} // namespace

void CodePagePropertyTest::readsEastAsianStatements_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QStringList>("payees");
    addRow("shift_jis", u"kanji"_s, kanji());
    addRow("shift_jis", u"katakana"_s, katakana());
    addRow("shift_jis", u"half-width katakana"_s, halfKatakana());
    addRow("euc-jp", u"kanji"_s, kanji());
    addRow("euc-jp", u"katakana"_s, katakana());
    addRow("GBK", u"simplified"_s, simplified());
    addRow("gb18030", u"simplified"_s, simplified());
    addRow("gb18030",
           u"rare characters"_s,
           words(simplified().headers.join(u'|'), u"王喆㛃|䶮记面馆|张𬍛"_s));
    addRow("big5", u"traditional"_s, traditional());
    addRow("big5-hkscs",
           u"Hong Kong"_s,
           words(traditional().headers.join(u'|'), u"深水埗街市|鰂魚涌|八達通增值|轉數快"_s));
    addRow("euc-kr", u"hangul"_s, hangul());
    addRow("windows-949",
           u"rare syllables"_s,
           words(hangul().headers.join(u'|'), u"똠양꿍 식당|펲시 편의점|뷁상회"_s));
}

void CodePagePropertyTest::readsEastAsianStatements()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, headers);
    QFETCH(QStringList, payees);
    checkStatements(page, {headers, payees}, 100);
}

void CodePagePropertyTest::readsStatementsOfOneBytePages_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<QStringList>("payees");
    const auto add =
        [](std::initializer_list<const char *> pages, const char *name, const Words &all) {
            for (const char *page : pages)
                addRow(page, QString::fromLatin1(name), all);
        };
    add({"windows-1252", "ibm-850"},
        "German",
        words(
            u"Buchungstag,Empfänger,Betrag,Währung|Buchung,Begünstigter/Zahlungspflichtiger,Betrag"_s,
            u"Bäckerei Müller|Überweisung Jäger|Gebühr Kontoführung|KÖLN HBF|Lörrach Süd|Weiß GmbH"_s));
    add({"windows-1252", "ibm-850", "macintosh"},
        "French",
        words(
            u"Date,Libellé,Débit,Crédit|Date opération,Intitulé,Montant,Catégorie"_s,
            u"Prélèvement EDF|Boulangerie Pâtisserie|Chèque n° 12|CAFÉ DE LA GARE|Hôtel de la forêt|Péage"_s));
    add({"windows-1252", "iso-8859-15"},
        "Spanish",
        words(u"Fecha operación,Descripción,Importe (€)|Fecha,Categoría,Importe (€)"_s,
              u"Nómina|Panadería Muñoz|Comisión|Peluquería|GASOLINERA ESPAÑA|Cajero automático"_s));
    add({"windows-1252", "ibm-850"},
        "Portuguese",
        words(
            u"Data,Descrição,Débito,Crédito|Data lançamento,Histórico,Valor"_s,
            u"Pão de Açúcar|Farmácia São João|TRANSFERÊNCIA|Comissão|Água e saneamento|Salário"_s));
    add({"windows-1252"},
        "Italian",
        words(
            u"Data,Descrizione,Entità,Importe|Data,Attività,Dare,Avere"_s,
            u"Caffè Roma|Società elettrica|Commissione più spese|Città di Milano|Martedì al bar|Addebito perché"_s));
    add({"windows-1252"},
        "English",
        words(u"Date,Narrative,Paid out (£),Balance (£)|Date,Description,Amount £"_s,
              u"Café Nero|Prêt à manger|Trader Joe’s|£20 cash|Sainsbury’s Local"_s));
    add({"windows-1252", "ibm-850"},
        "Danish",
        words(u"Bogføringsdato,Beløb,Tekst"_s,
              u"Løn|Købmand Sørensen|Overførsel|Børnehave|RØDOVRE|Årsafgift"_s));
    add({"windows-1252"},
        "Swedish",
        words(u"Bokföringsdag,Belopp,Avsändare,Mottagare"_s,
              u"Lön|Överföring|Kortköp Västerås|Återbetalning|Pöytä"_s));
    add({"windows-1250", "iso-8859-2", "ibm-852"},
        "Polish",
        words(
            u"Data operacji,Data księgowania,Tytuł,Kwota|Data transakcji,Szczegóły płatności,Kwota"_s,
            u"Płatność kartą|Żabka|Piekarnia Łódź|WYPŁATA GOTÓWKI|Świat książki|Opłata miesięczna"_s));
    add({"windows-1250", "iso-8859-2", "ibm-852"},
        "Czech",
        words(
            u"Datum provedení,Částka,Měna,Název protiúčtu|Datum zaúčtování,Číslo účtu,Částka"_s,
            u"Výběr z bankomatu|Řeznictví Dvořák|Šťastný žák|Lékárna|Příchozí úhrada|Tesco Žižkov"_s));
    add({"windows-1250", "ibm-852"},
        "Hungarian",
        words(u"Könyvelés dátuma,Összeg,Közlemény"_s,
              u"Vásárlás|Készpénzfelvét|Szűcs László|Győr|Tűzoltó|Bérlet"_s));
    add({"windows-1254", "ibm-857"},
        "Turkish",
        words(u"İşlem tarihi,Açıklama,Tutar|Tarih,Şube,Açıklama,Bakiye"_s,
              u"Maaş ödemesi|Şok Market|Doğalgaz faturası|ÜSKÜDAR BÜFE|Çiğli|Kredi kartı"_s));
    add({"windows-1257"},
        "Baltic",
        words(u"Datums,Saņēmējs,Maksājuma mērķis,Summa"_s,
              u"Rīga|Pārskaitījums|Kafejnīca|Ūdens"_s));
    add({"windows-1251", "ibm-866", "koi8-r", "iso-8859-5"},
        "Russian",
        words(
            u"Дата операции,Сумма,Описание|Дата,Категория,Сумма в валюте счёта"_s,
            u"Магазин Пятёрочка|Перевод|СНЯТИЕ НАЛИЧНЫХ|Зарплата|Аптека|Комиссия за обслуживание"_s));
    add({"windows-1253", "iso-8859-7", "ibm-737"},
        "Greek",
        words(u"Ημερομηνία,Περιγραφή,Ποσό"_s,
              u"Μισθοδοσία|Ανάληψη|ΑΓΟΡΑ ΜΕ ΚΑΡΤΑ|Σκλαβενίτης|Φαρμακείο|Ενοίκιο"_s));
    add({"windows-1255"},
        "Hebrew",
        words(u"תאריך,תיאור,סכום,יתרה"_s, u"משכורת|העברה|שופרסל|סופר פארם|ארנונה"_s));
    add({"windows-1256"},
        "Arabic",
        words(u"التاريخ,الوصف,المبلغ,الرصيد"_s, u"راتب|سحب نقدي|صيدلية|إيجار|مشتريات"_s));
    add({"windows-874"},
        "Thai",
        words(u"วันที่,รายการ,ถอน,ฝาก"_s, u"เงินเดือน|โอนเงิน|ค่าไฟฟ้า|ร้านขายยา|ถอนเงิน"_s));
}

void CodePagePropertyTest::readsStatementsOfOneBytePages()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, headers);
    QFETCH(QStringList, payees);
    checkStatements(page, {headers, payees}, 40);
}

/// Most files of small accounts have but one text beyond ASCII.
void CodePagePropertyTest::readsASingleAccentAsItsLanguageWritesIt_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QStringList>("payees");
    const auto add = [](const char *page, const char *name, const QString &payees) {
        QTest::newRow(qPrintable(QString::fromLatin1(page) + u' ' + QString::fromLatin1(name)))
            << QByteArray(page) << payees.split(u'|');
    };
    add("windows-1252",
        "Italian",
        u"COMUNE DI FORLÌ|Venerdì|Sì Gelato|Pagamento dì|Cantù|Caffè|È|Però|Università|cioè"_s);
    const QString french =
        u"VIREMENT À DURAND|RETRAIT À PARIS|Virement à Durand|À table|RETRAIT ESPÈCES|Crêperie|"
        u"Château|Noël|Août|Cœur de ville|Bœuf|Leçon|Où|Père|Genève|siècle|maître|N° 123"_s;
    add("windows-1252", "French", french);
    add("iso-8859-15", "French", french);
    add("windows-1252",
        "German",
        u"Ö-Ticket|Ü-Ei|Ä|ß|ÖPNV|Zürich|Straßenbahn|STRAßE|Öl|Käse|20 € Gutschein"_s);
    add("windows-1252",
        "Spanish",
        u"Pª Castellana|1º B|Nº 3|AÑO|España|Ó|Óptica|Peluquería|Muñoz|Bogotá"_s);
    add("windows-1252", "Portuguese", u"À vista|Pão|Cartão|Você|três|Maçã|Padaria São João"_s);
    add("windows-1252", "Nordic", u"Å|Ö|Ø|Ålesund|Älvsjö|Løn|Købmand|ÆBLE|Knæ"_s);
    add("windows-1252", "English", u"£20 cash|José|McDonald’s|Pret – London"_s);
    add("ibm-850", "German", u"Zürich|Bäckerei|KÖLN HBF|Gebühr"_s);
    add("windows-1250", "Polish", u"Łódź|Gdańsk|Księgarnia|Śnieg|Żabka|Wpłata|WROCŁAW"_s);
    add("windows-1250", "Czech", u"Lidl Kč|Dům|Dvůr|Příchozí platba|Čerpací stanice|ČEZ|Řím"_s);
    add("windows-1250", "Hungarian", u"Győr|Sütő|Csőszer|Tűz|Díj|Őr"_s);
    add("windows-1254", "Turkish", u"Beşiktaş|Beyoğlu|İstanbul|Kadıköy|ŞOK MARKET|Maaş|Işık"_s);
    add("windows-1251", "Russian", u"Магазин|МТС|Чай|кафе|ЖКХ|АПТЕКА"_s);
    add("windows-1253", "Greek", u"Αθήνα|ΜΙΣΘΟΣ|ΠΛΗΡΩΜΗ|Φαρμακείο|Ρεύμα"_s);
}

void CodePagePropertyTest::readsASingleAccentAsItsLanguageWritesIt()
{
    QFETCH(QByteArray, page);
    QFETCH(QStringList, payees);
    QStringList wrong;
    for (const QString &payee : payees) {
        const QString text =
            u"Date;Description;Amount\n2026-03-01;REWE 12;-10.50\n2026-03-02;%1;-30.50\n"
            u"2026-03-03;Amazon Marketplace;-11.50\n2026-03-04;Spotify AB;-12.50\n"_s.arg(payee);
        const auto read = decodeText(encoded(text, page.constData()));
        QVERIFY(read.has_value());
        if (read->text != text)
            wrong.append(payee + u" as "_s + QString::fromLatin1(read->encoding));
    }
    QCOMPARE(wrong.join(u", "_s), QString());
}

/// Banks cut texts after so many bytes, whether or not a character ends there.
void CodePagePropertyTest::keepsThePageWhenTextsAreCutInsideACharacter()
{
    QByteArray bytes = encoded(u"利用日,利用店名・商品名,利用金額\r\n"_s, "shift_jis");
    for (const QString &payee : katakana().payees)
        bytes += "2025/04/01," + encoded(payee, "shift_jis").chopped(1) + ",500\r\n";
    const auto read = decodeText(bytes);
    QVERIFY(read.has_value());
    QCOMPARE(read->encoding, QByteArray("shift_jis"));
}

QTEST_GUILESS_MAIN(CodePagePropertyTest)
#include "code_page_property_test.moc"
