// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/no_category_words.h"

#include "core/base/text_fold.h"

#include <QSet>

namespace bp {
namespace {

// By language, as banks write them; compared folded.
constexpr QStringView noCategory =
    // English
    u"uncategorized|uncategorised|not categorized|not categorised|unclassified|unassigned|no "
    u"category|without category|unknown|none|n/a|other|others|misc|misc.|miscellaneous|general|"
    // German
    u"nicht kategorisiert|unkategorisiert|nicht zugeordnet|nicht klassifiziert|ohne kategorie|"
    u"keine kategorie|keine|unbekannt|sonstiges|sonstige|sonstige ausgaben|sonstige einnahmen|"
    u"sonstige umsätze|verschiedenes|diverses|"
    // French
    u"non catégorisé|non catégorisée|non catégorisés|non classé|à catégoriser|à classer|sans "
    u"catégorie|aucune|inconnu|autre|autres|divers|autres dépenses|"
    // Spanish, Portuguese
    u"sin categoría|sin categorizar|sin clasificar|no clasificado|desconocido|otro|otros|otras|"
    u"otros gastos|varios|sem categoria|não categorizado|sem classificação|desconhecido|outro|"
    u"outros|outras|diversos|"
    // Italian, Romanian
    u"senza categoria|non categorizzato|non categorizzata|non classificato|altro|altre spese|varie|"
    u"fără categorie|necategorizat|altele|diverse|"
    // Dutch
    u"niet gecategoriseerd|ongecategoriseerd|zonder categorie|geen categorie|niet ingedeeld|"
    u"onbekend|overig|overige|overige uitgaven|diversen|"
    // Swedish, Danish, Norwegian, Finnish
    u"okategoriserat|okategoriserad|ej kategoriserad|ej kategoriserat|utan kategori|okänd|övrigt|"
    u"annat|ukategoriseret|ikke kategoriseret|uden kategori|øvrigt|andet|ukategorisert|ikke "
    u"kategorisert|uten kategori|annet|øvrig|ukjent|luokittelematon|ei luokiteltu|ei "
    u"kategoriaa|muu|muut|"
    // Polish, Czech, Slovak, Hungarian
    u"bez kategorii|brak kategorii|nieskategoryzowane|niesklasyfikowane|inne|pozostałe|różne|bez "
    u"kategorie|nezařazeno|nezařazené|ostatní|bez kategórie|nezaradené|ostatné|kategória nélkül|"
    u"besorolatlan|nem kategorizált|egyéb|"
    // Russian, Ukrainian, Bulgarian, Greek, Turkish
    u"без категории|не определено|другое|прочее|разное|остальное|без категорії|інше|без категория|"
    u"други|χωρίς κατηγορία|άλλα|λοιπά|kategorisiz|kategorize edilmemiş|diğer|"
    // Japanese, Chinese, Korean
    u"未分類|その他|未分类|其他|미분류|기타";

QSet<QString> foldedWords()
{
    QSet<QString> words;
    for (const QString &word : noCategory.toString().split(u'|'))
        words.insert(folded(word));
    return words;
}

} // namespace

bool meansNoCategory(const QString &path)
{
    static const QSet<QString> words = foldedWords();
    return words.contains(folded(path.section(u':', -1)));
}

} // namespace bp
