// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/code_page_east_asian.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <utility>

namespace bp::codepage {
namespace {

// Of each script the characters bank files use most, the most frequent first.
constexpr QStringView katakana =
    u"ースントッドクラアイコカジパルレグニリビガフシタプオテロキマバサメデモセョムエィポナズュァ"
    u"ウツハチミワダザケネホャソヤピベボユヨノォヒゴゼペギゥヘゲヴヌゾェヶヂ";
constexpr QStringView hiragana = u"おれけいのりんしらくすかなたでさはるきとみまあをっがてどうこにば"
                                 u"せちほだつわそぱゃむひぼよごやび"
                                 u"じずぶゆめもょざねえぎべろげぐぽへづぞぬぁふぜ";
constexpr QStringView halfKatakana = u"ﾝﾞｰｽﾄﾗｲﾙｶｼﾂｸﾟﾌｺﾘﾀｱﾊﾃﾎｻﾋﾏﾛｷ･ﾖｵﾚﾑﾔﾅｾﾆｴﾕﾐﾓﾒｳﾈﾁｹｿﾜﾍﾉﾇｬｭｮｯｨｪｧｩｫ";
constexpr QStringView kanji = u"金料利用日出入振額会電数高社込手預残田引内年容名行道本山取口家方中"
                              u"話与付水地座気替銀給賃息税合区円支払式"
                              u"有藤市同株限店要村子定商大品力分先者月川成扱差摘三東京井語屋松一西"
                              u"島木野青使書加太津不文小国明練町実表新"
                              u"生上薬浜辺示信学郡無指近局堂吉効字北列進直石変設長原工香園郎値知動"
                              u"古時関横楽佐江旅美樹鉄之間作部正場多和"
                              u"王必前八丸治宅千更司鈴読自対除人配開納渡在発置可海洋最都宮岸空港駅"
                              u"便税保険返還費店病院薬局証券現振回";
constexpr QStringView simplified = u"交易额费支金公账款付日期信有余司要限摘宝市滴还出行电方息对记户"
                                   u"用通收利团地国超的水中美工取资卡现物消房转"
                                   u"时微购租手续财名商品入元类点间型人民州币华网能路街科银文件技南"
                                   u"大铁县传新媒家络不海数京无北安店集东在广法"
                                   u"上字城和源局小阳一达生百茶为来语个梅力软江联建区兰天山是道都明"
                                   u"西合尔红宁轨酒定德创分泰符龙宜发可使客标子"
                                   u"永丰村云育斯选巴项快式理书目特表空置到成输际之省太于车老济学平"
                                   u"乐动格保以多开证马福士本列教业园器程存充值"
                                   u"摊备注状态类别说备单号退";
constexpr QStringView traditional = u"費日額金入期利款帳交易餘電資公信行中有卡轉司提出限要明方消存"
                                    u"摘商用新店福聯臺動心全保加自房遊租水市值險手"
                                    u"務息現便悠續跨薪扣銀內結料台支容業說細份幣借貸股國大局灣訊政"
                                    u"車華家縣山府無不東北一茶城察港香法定處美巴運"
                                    u"婷安雅生式可樂鐵在集和文區路設園堂數子理建時字南工三團怡元小"
                                    u"使名高品教選屋署目光是個豐竹亞淑通際示化位書"
                                    u"士為項本會物雄石德泰海部宏人列取機分件場百旅育圖基輸捷空包隆"
                                    u"管統宜能上所星來體鮮館企號編碼備註類別匯率繳";
constexpr QStringView hangul = u"금이액수시김요스일자용체드거카래원신출의주기분사타잔료도통현전보구"
                               u"대점한내유박민지입인서행회정배크장세가다영"
                               u"는식여달월편급험최명성은우리으표양적하에오찾을받후낸맹맡공안강윤국"
                               u"경부천산파권로류력호진습동고트버발어피를제"
                               u"철준마상남커없황홍아미광백나소음합치데화할터중문그재교바레과풍숙조"
                               u"연라포임평단예면설역허청너프노차선울션훈위"
                               u"만업있실본해빈페송군읍건브종값디코관추모무함심작네메개록협농촌테형"
                               u"야새환림병간별되계베블당더르못특비목즈방맥";

/// Logarithms of probabilities.
namespace cost {
constexpr double impossible = -40;
constexpr double foreignScript = -14; ///< kana in a Chinese text
constexpr double rareIdeograph = -11.5;
constexpr double veryRareIdeograph = -13;
constexpr double commonIdeograph = -8.5;
constexpr double punctuation = -5;
constexpr double fullWidth = -6;
constexpr double symbol = -10;
constexpr double insideLatinWord = -7;
constexpr double besideLowerLatin = -1.5;
constexpr double staysInScript = -0.2;
constexpr double voicedMarkAlone = -7;
} // namespace cost

using Script = EastAsianScript;

constexpr EastAsianPage pages[] = {
    {"shift_jis", Script::Japanese, 0x88, 0x98, 0xea},
    {"gb18030", Script::Simplified, 0xb0, 0xd7, 0xf7},
    {"big5", Script::Traditional, 0xa4, 0xc6, 0xf9},
    {"windows-949", Script::Korean, 0xb0, 0xc8, 0xc8},
    {"euc-jp", Script::Japanese, 0xb0, 0xcf, 0xf4},
    {"big5-hkscs", Script::Traditional, 0xa4, 0xc6, 0xf9},
};

/// A character of a language: within its script, and for the script to begin.
struct Cost
{
    double within = 0;
    double begin = 0;
    char16_t script = 0;
};
using Costs = QHash<char16_t, Cost>;

/// `share` of the words are in this script; its characters go by Zipf's law.
void addScript(Costs &costs, QStringView characters, double share)
{
    double sum = 0;
    for (qsizetype i = 1; i <= characters.size(); ++i)
        sum += 1.0 / double(i + 2);
    for (qsizetype i = characters.size() - 1; i >= 0; --i)
        costs.insert(
            characters[i].unicode(),
            {-std::log(double(i + 3) * sum), std::log(share), characters.front().unicode()});
}

Costs costsOf(Script script)
{
    Costs costs;
    switch (script) {
    case Script::Japanese:
        addScript(costs, kanji, 0.35);
        addScript(costs, katakana, 0.3);
        addScript(costs, halfKatakana, 0.2);
        addScript(costs, hiragana, 0.1);
        break;
    case Script::Simplified:
        addScript(costs, simplified, 0.8);
        break;
    case Script::Traditional:
        addScript(costs, traditional, 0.8);
        break;
    case Script::Korean:
        addScript(costs, hangul, 0.9);
        break;
    }
    return costs;
}

bool isKana(char16_t u)
{
    return (u >= 0x3040 && u <= 0x30ff && u != u'・') || (u >= 0xff66 && u <= 0xff9f);
}

bool isIdeograph(char16_t u)
{
    return (u >= 0x3400 && u <= 0x9fff) || (u >= 0xf900 && u <= 0xfaff);
}

bool isHangul(char16_t u)
{
    return u >= 0xac00 && u <= 0xd7a3;
}

double costOfIdeograph(const EastAsianPage &page, unsigned char lead, unsigned char trail)
{
    const bool standard = page.script != Script::Simplified || trail >= 0xa1;
    if (lead >= page.commonFirst && lead <= page.commonLast && standard)
        return cost::commonIdeograph;
    if (lead >= page.commonFirst && lead <= page.rareLast && standard)
        return cost::rareIdeograph;
    return cost::veryRareIdeograph;
}

double
costOfUnlisted(const EastAsianPage &page, char16_t u, unsigned char lead, unsigned char trail)
{
    if (u == QChar::ReplacementCharacter || QChar(u).category() == QChar::Other_Control)
        return cost::impossible;
    if (isHangul(u)) {
        if (page.script != Script::Korean)
            return cost::foreignScript;
        return lead >= page.commonFirst && trail >= 0xa1 ? cost::commonIdeograph
                                                         : cost::veryRareIdeograph;
    }
    if (isKana(u))
        return page.script == Script::Japanese ? cost::commonIdeograph : cost::foreignScript;
    if (isIdeograph(u))
        return costOfIdeograph(page, lead, trail);
    if ((u >= 0x3000 && u <= 0x3011) || u == u'・' || u == u'，' || u == u'（' || u == u'）')
        return cost::punctuation;
    if ((u >= 0xff01 && u <= 0xff5e) || u == 0xffe5 || u == u'−')
        return cost::fullWidth;
    return u >= 0xe000 && u < 0xf900 ? cost::foreignScript : cost::symbol;
}

bool isLatinLetter(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text[at].unicode() < 0x80 && text[at].isLetter();
}

/// "B縞ker" and "ｂn" are no words in any language.
double costBesideLatin(QStringView text, qsizetype at)
{
    const bool before = isLatinLetter(text, at - 1);
    const bool after = isLatinLetter(text, at + 1);
    const char16_t u = text[at].unicode();
    const bool fullWidth = u >= 0xff01 && u <= 0xff5e;
    if ((before && after) || (fullWidth && (before || after)))
        return cost::insideLatinWord;
    const bool lower = (before && text[at - 1].isLower()) || (after && text[at + 1].isLower());
    return lower ? cost::besideLowerLatin : 0;
}

/// The marks of ｶﾞ and ﾊﾟ stand behind few characters.
double costOfVoicedMark(QStringView text, qsizetype at)
{
    if (text[at] != QChar(u'ﾞ') && text[at] != QChar(u'ﾟ'))
        return 0;
    constexpr QStringView voiced = u"ｳｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾊﾋﾌﾍﾎ";
    return at > 0 && voiced.contains(text[at - 1]) ? 0 : cost::voicedMarkAlone;
}

} // namespace

std::span<const EastAsianPage> eastAsianPages()
{
    return pages;
}

double eastAsianCost(const EastAsianPage &page,
                     QByteArrayView bytes,
                     QStringView text,
                     std::span<const std::int32_t> offsets)
{
    const Costs costs = costsOf(page.script);
    double sum = 0;
    char16_t script = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t u = text[i].unicode();
        const char16_t before = std::exchange(script, u'\0');
        if (u < 0x80)
            continue;
        sum += costBesideLatin(text, i) + costOfVoicedMark(text, i);
        if (const auto known = costs.constFind(u); known != costs.constEnd()) {
            script = known->script;
            sum += known->within + (script == before ? cost::staysInScript : known->begin);
            continue;
        }
        const auto at = qsizetype(offsets[size_t(i)]);
        const auto lead = static_cast<unsigned char>(at >= 0 && at < bytes.size() ? bytes[at] : 0);
        const auto trail = static_cast<unsigned char>(at + 1 < bytes.size() ? bytes[at + 1] : 0);
        sum += costOfUnlisted(page, u, lead, trail);
    }
    return sum;
}

} // namespace bp::codepage
