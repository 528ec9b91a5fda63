<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>bp</name>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is not a book of Budget Pulse. Choose another file.</source>
        <translation>%1 ist kein Buch von Budget Pulse. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Budget Pulse. Install the newest version to open it.</source>
        <translation>%1 stammt von einem neueren Budget Pulse. Installieren Sie die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Copying the book</source>
        <translation>Buch wird kopiert</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>The backup %1 is damaged and was not restored. Choose an older one.</source>
        <translation>Die Sicherung %1 ist beschädigt und wurde nicht zurückgespielt. Wählen Sie eine ältere.</translation>
    </message>
    <message>
        <source>The parts are too large to be added up.</source>
        <translation>Die Teile sind zu groß, um sie zu addieren.</translation>
    </message>
    <message>
        <source>The parts do not add up to the entry. Nothing was stored. Change a part so that their sum is the amount.</source>
        <translation>Die Teile ergeben nicht die Buchung. Nichts wurde gespeichert. Ändern Sie einen Teil, sodass die Summe der Betrag ist.</translation>
    </message>
    <message>
        <source>Personal finance that explains itself, offline</source>
        <translation>Haushaltsbuch, das sich selbst erklärt, ohne Netz</translation>
    </message>
    <message>
        <source>A book to open, and bank files to import.</source>
        <translation>Ein Buch zum Öffnen und Bankdateien zum Importieren.</translation>
    </message>
    <message>
        <source>Opens the sample household.</source>
        <translation>Öffnet den Beispielhaushalt.</translation>
    </message>
    <message>
        <source>Takes this day as today.</source>
        <translation>Nimmt diesen Tag als heute.</translation>
    </message>
    <message>
        <source>Writes a picture of every screen and ends.</source>
        <translation>Schreibt ein Bild jeder Seite und endet.</translation>
    </message>
    <message>
        <source>Language of the pictures.</source>
        <translation>Sprache der Bilder.</translation>
    </message>
    <message>
        <source>Size of the pictures.</source>
        <translation>Größe der Bilder.</translation>
    </message>
    <message>
        <source>%1 is no day. Write it as 2026-03-19.</source>
        <translation>%1 ist kein Tag. Schreiben Sie ihn als 2026-03-19.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be made. Choose another folder.</source>
        <translation>%1 konnte nicht angelegt werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The sample household could not be opened.</source>
        <translation>Der Beispielhaushalt konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Size of the text in them, in per cent.</source>
        <translation>Größe der Schrift darin, in Prozent.</translation>
    </message>
</context>
<context>
    <name>bp::AccountFinder</name>
    <message>
        <source>The account number is the same.</source>
        <translation>Die Kontonummer ist dieselbe.</translation>
    </message>
    <message>
        <source>Bank and name of the account are the same.</source>
        <translation>Bank und Name des Kontos sind dieselben.</translation>
    </message>
    <message>
        <source>The name of the account is the same.</source>
        <translation>Der Name des Kontos ist derselbe.</translation>
    </message>
    <message>
        <source>The last file of this kind went there.</source>
        <translation>Die letzte Datei dieser Art ging dorthin.</translation>
    </message>
    <message numerus="yes">
        <source>%n of its rows are already there.</source>
        <translation>
            <numerusform>%n ihrer Zeilen ist schon da.</numerusform>
            <numerusform>%n ihrer Zeilen sind schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1</source>
        <translation>Konto %1</translation>
    </message>
    <message>
        <source>None of your accounts is like it: it becomes a new one.</source>
        <translation>Keines Ihrer Konten passt: es wird ein neues.</translation>
    </message>
</context>
<context>
    <name>bp::AmountText</name>
    <message>
        <source>&quot;%1&quot; is not an amount: %2.</source>
        <translation>„%1“ ist kein Betrag: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n digit(s) after the decimal mark, this has more</source>
        <translation>
            <numerusform>%1 hat %n Stelle nach dem Komma, dies hat mehr</numerusform>
            <numerusform>%1 hat %n Stellen nach dem Komma, dies hat mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>it has no digits</source>
        <translation>er hat keine Ziffern</translation>
    </message>
    <message>
        <source>it has other text in it</source>
        <translation>er enthält anderen Text</translation>
    </message>
    <message>
        <source>it has two signs</source>
        <translation>er hat zwei Vorzeichen</translation>
    </message>
    <message>
        <source>it names another currency than %1</source>
        <translation>er nennt eine andere Währung als %1</translation>
    </message>
    <message>
        <source>its separators stand where none belongs</source>
        <translation>seine Trennzeichen stehen, wo keine hingehören</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>er ist zu groß</translation>
    </message>
</context>
<context>
    <name>bp::AnswerCommands</name>
    <message>
        <source>There is no entry “%1” in this book; budgetpulse-cli entries lists them with their numbers. Nothing was changed.</source>
        <translation>Eine Buchung „%1“ gibt es in diesem Buch nicht; budgetpulse-cli entries listet sie mit ihren Nummern auf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Entry %1 is a transfer and has no category. Nothing was changed.</source>
        <translation>Buchung %1 ist eine Umbuchung und hat keine Kategorie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Entry %1 has parts with a category each. Nothing was changed.</source>
        <translation>Buchung %1 ist aufgeteilt, jeder Teil hat eine eigene Kategorie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing is proposed for entry %1; budgetpulse-cli choose gives it a category. Nothing was changed.</source>
        <translation>Für Buchung %1 ist nichts vorgeschlagen; budgetpulse-cli choose gibt ihr eine Kategorie. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The category “%1” is archived and takes no new entries. Nothing was changed.</source>
        <translation>Die Kategorie „%1“ ist archiviert und nimmt keine neuen Buchungen auf. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>“%1” may be any of: %2. Write the whole path. Nothing was changed.</source>
        <translation>„%1“ kann jede von diesen sein: %2. Schreiben Sie den ganzen Pfad. Nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions accepted</source>
        <translation>
            <numerusform>%n Vorschlag angenommen</numerusform>
            <numerusform>%n Vorschläge angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions refused</source>
        <translation>
            <numerusform>%n Vorschlag abgelehnt</numerusform>
            <numerusform>%n Vorschläge abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sorted into %1</source>
        <translation>
            <numerusform>%n Buchung in %1 einsortiert</numerusform>
            <numerusform>%n Buchungen in %1 einsortiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like this; --like-this sorts them too, in the same step</source>
        <translation>
            <numerusform>%n weitere wie diese; --like-this sortiert sie im selben Schritt mit</numerusform>
            <numerusform>%n weitere wie diese; --like-this sortiert sie im selben Schritt mit</numerusform>
        </translation>
    </message>
    <message>
        <source>worth a rule: %1</source>
        <translation>eine Regel wert: %1</translation>
    </message>
    <message>
        <source>Says yes to what is suggested for entries, or to how they were sorted</source>
        <translation>Sagt Ja zu dem, was für Buchungen vorgeschlagen ist oder wie sie sortiert wurden</translation>
    </message>
    <message>
        <source>Says no to what is suggested for entries, or to how they were sorted; it is remembered</source>
        <translation>Sagt Nein zu dem, was für Buchungen vorgeschlagen ist oder wie sie sortiert wurden; das wird gemerkt</translation>
    </message>
    <message>
        <source>Sorts entries into a category, with --like-this all others like them</source>
        <translation>Sortiert Buchungen in eine Kategorie, mit --like-this auch alle anderen wie diese</translation>
    </message>
    <message numerus="yes">
        <source>%n entries were sorted into %1 already</source>
        <translation>
            <numerusform>%n Buchung war schon in %1 einsortiert</numerusform>
            <numerusform>%n Buchungen waren schon in %1 einsortiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::AppBook</name>
    <message>
        <source>The file is damaged or cut short; save it in %1 again. What stands before was read.</source>
        <translation>Die Datei ist beschädigt oder abgeschnitten; speichern Sie sie in %1 erneut. Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>This %1 book holds no accounts with money that can be read.</source>
        <translation>Dieses %1-Buch enthält keine lesbaren Konten mit Geld.</translation>
    </message>
    <message>
        <source>This transaction has no date, account or amount that can be read; it was left out.</source>
        <translation>Dieser Vorgang hat kein lesbares Datum, Konto oder keinen lesbaren Betrag; er wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>bp::Application</name>
    <message>
        <source>Make the book</source>
        <translation>Buch anlegen</translation>
    </message>
    <message>
        <source>Name the book</source>
        <translation>Buch benennen</translation>
    </message>
    <message>
        <source>Sample household</source>
        <translation>Beispielhaushalt</translation>
    </message>
</context>
<context>
    <name>bp::BeancountFormat</name>
    <message>
        <source>“%1” is not a date; this transaction was not read.</source>
        <translation>„%1“ ist kein Datum; dieser Vorgang wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is no posting; this transaction was not read.</source>
        <translation>„%1“ ist kein Buchungssatz; dieser Vorgang wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; this transaction was not read.</source>
        <translation>„%1“ ist kein Betrag; dieser Vorgang wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This transaction leaves more than one amount open; it was not read.</source>
        <translation>Dieser Vorgang lässt mehr als einen Betrag offen; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>An amount of this transaction is too large; it was not read.</source>
        <translation>Ein Betrag dieses Vorgangs ist zu groß; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This Beancount journal holds no transactions; files it includes are read one by one.</source>
        <translation>Dieses Beancount-Journal enthält keine Vorgänge; eingebundene Dateien werden einzeln gelesen.</translation>
    </message>
    <message>
        <source>Filled up to the balance of %1</source>
        <translation>Aufgefüllt bis zum Saldo vom %1</translation>
    </message>
    <message>
        <source>The journal says %1 here, but its entries sum to %2.</source>
        <translation>Das Journal nennt hier %1, seine Buchungen ergeben aber %2.</translation>
    </message>
</context>
<context>
    <name>bp::BookAccess</name>
    <message>
        <source>There is no book at %1. Import a bank&apos;s file first, or name another book with --ledger.</source>
        <translation>Bei %1 gibt es kein Buch. Importieren Sie zuerst eine Bankdatei oder nennen Sie mit --ledger ein anderes Buch.</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
</context>
<context>
    <name>bp::BookCommands</name>
    <message>
        <source>%1: %2 entries, checked</source>
        <translation>%1: %2 Buchungen, geprüft</translation>
    </message>
    <message>
        <source>--months is a number from 1 to %1.</source>
        <translation>--months ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>--entries is a number up to %1.</source>
        <translation>--entries ist eine Zahl bis %1.</translation>
    </message>
    <message>
        <source>%1 exists already and was left as it is. Choose another name.</source>
        <translation>%1 gibt es schon und blieb, wie es ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1: the sample household, %2 entries</source>
        <translation>%1: der Beispielhaushalt, %2 Buchungen</translation>
    </message>
    <message>
        <source>%1: everything adds up in %2 entries</source>
        <translation>%1: alles stimmt in %2 Buchungen</translation>
    </message>
    <message numerus="yes">
        <source>Something is wrong in %1 at %n places.</source>
        <translation>
            <numerusform>In %1 stimmt an %n Stelle etwas nicht.</numerusform>
            <numerusform>In %1 stimmt an %n Stellen etwas nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Writes the sample household, the same for the same seed</source>
        <translation>Schreibt den Beispielhaushalt, gleich bei gleichem Startwert</translation>
    </message>
    <message>
        <source>Checks every invariant of a book</source>
        <translation>Prüft alles, was in einem Buch stimmen muss</translation>
    </message>
    <message>
        <source>Writes a copy of the book and checks it</source>
        <translation>Schreibt eine Kopie des Buches und prüft sie</translation>
    </message>
    <message>
        <source>Makes a book from a backup</source>
        <translation>Macht aus einer Sicherung ein Buch</translation>
    </message>
</context>
<context>
    <name>bp::CamtFormat</name>
    <message>
        <source>The file is damaged or cut short here; download it again. What stands before was read.</source>
        <translation>Die Datei ist hier beschädigt oder abgeschnitten; laden Sie sie noch einmal herunter. Was davor steht, wurde gelesen.</translation>
    </message>
    <message>
        <source>This file holds no account statement. Choose the CAMT.053 download at your bank.</source>
        <translation>Diese Datei enthält keinen Kontoauszug. Wählen Sie bei Ihrer Bank den Download CAMT.053.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; this balance was not read.</source>
        <translation>„%1“ ist kein Betrag; dieser Saldo wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The booking date of this entry is not a date; the entry was not read.</source>
        <translation>Das Buchungsdatum dieser Buchung ist kein Datum; die Buchung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This entry has no booking date; its value date was taken.</source>
        <translation>Diese Buchung hat kein Buchungsdatum; das Wertstellungsdatum wurde genommen.</translation>
    </message>
    <message>
        <source>This entry has no date; the day of the message was taken.</source>
        <translation>Diese Buchung hat kein Datum; der Tag der Nachricht wurde genommen.</translation>
    </message>
    <message>
        <source>This entry has no date and was not read.</source>
        <translation>Diese Buchung hat kein Datum und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file does not say in which currency this entry is; it was not read.</source>
        <translation>Die Datei nennt die Währung dieser Buchung nicht; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; this entry was not read.</source>
        <translation>„%1“ ist kein Betrag; diese Buchung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This entry does not say whether it is a credit or a debit; it was not read.</source>
        <translation>Diese Buchung nennt weder Haben noch Soll; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The amount “%1” has more digits than %2 has; it was rounded.</source>
        <translation>Der Betrag „%1“ hat mehr Stellen als %2; er wurde gerundet.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are only information of the bank and were not read.</source>
        <translation>
            <numerusform>%n Buchung ist nur eine Information der Bank und wurde nicht gelesen.</numerusform>
            <numerusform>%n Buchungen sind nur Informationen der Bank und wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names neither the account nor the entries; they were not read.</source>
        <translation>Die Datei nennt weder das Konto noch die Buchungen; sie wurden nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>bp::CategorizerChain</name>
    <message>
        <source>%1; your category for its kind</source>
        <translation>%1; Ihre Kategorie für diese Art</translation>
    </message>
</context>
<context>
    <name>bp::CategoryRuleBook</name>
    <message>
        <source>your rule ‘%1’</source>
        <translation>Ihre Regel „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Sort %n entries by rules</source>
        <translation>
            <numerusform>%n Buchung nach Regeln einordnen</numerusform>
            <numerusform>%n Buchungen nach Regeln einordnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::CommandLine</name>
    <message>
        <source>“%1” is not a day; write it as YYYY-MM-DD.</source>
        <translation>„%1“ ist kein Tag; schreiben Sie ihn als JJJJ-MM-TT.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Usage: budgetpulse-cli COMMAND [ARGUMENTS] [--json] [--ledger FILE] [--today YYYY-MM-DD]</source>
        <translation>Aufruf: budgetpulse-cli BEFEHL [ANGABEN] [--json] [--ledger DATEI] [--today JJJJ-MM-TT]</translation>
    </message>
    <message>
        <source>  --json               print one JSON document instead of text</source>
        <translation>  --json               ein JSON-Dokument statt Text ausgeben</translation>
    </message>
    <message>
        <source>  --ledger FILE        the book to use instead of the app&apos;s own</source>
        <translation>  --ledger DATEI       dieses Buch statt des eigenen</translation>
    </message>
    <message>
        <source>  --today YYYY-MM-DD   take this day for today</source>
        <translation>  --today JJJJ-MM-TT   diesen Tag für heute nehmen</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 the world said no, 2 wrong arguments.</source>
        <translation>Rückgabe: 0 erledigt, 1 es ging nicht, 2 falsche Angaben.</translation>
    </message>
    <message>
        <source>“%1” is not an option here; see --help.</source>
        <translation>„%1“ ist hier keine Option; siehe --help.</translation>
    </message>
    <message>
        <source>%1 needs a value after it.</source>
        <translation>Nach %1 fehlt ein Wert.</translation>
    </message>
    <message>
        <source>Say what to do; budgetpulse-cli --help lists the commands.</source>
        <translation>Sagen Sie, was zu tun ist; budgetpulse-cli --help nennt die Befehle.</translation>
    </message>
    <message>
        <source>There is no command “%1”; see --help.</source>
        <translation>Es gibt keinen Befehl „%1“; siehe --help.</translation>
    </message>
    <message>
        <source>It is written: budgetpulse-cli %1 %2</source>
        <translation>Man schreibt: budgetpulse-cli %1 %2</translation>
    </message>
    <message>
        <source>Usage: budgetpulse-cli %1</source>
        <translation>Aufruf: budgetpulse-cli %1</translation>
    </message>
    <message>
        <source>--json, --ledger FILE and --today YYYY-MM-DD go with every command; budgetpulse-cli --help lists them all.</source>
        <translation>--json, --ledger DATEI und --today JJJJ-MM-TT passen zu jedem Befehl; budgetpulse-cli --help nennt alle.</translation>
    </message>
    <message>
        <source>%1 is given twice; say it once.</source>
        <translation>%1 steht zweimal da; nennen Sie es einmal.</translation>
    </message>
    <message>
        <source>The first day lies after the last one. Exchange --from and --to.</source>
        <translation>Der erste Tag liegt nach dem letzten. Vertauschen Sie --from und --to.</translation>
    </message>
    <message>
        <source>The answer could not be written: its place is full or closed. What was done in the book stays done.</source>
        <translation>Die Antwort konnte nicht geschrieben werden: Der Platz dafür ist voll oder geschlossen. Was im Buch getan wurde, bleibt getan.</translation>
    </message>
</context>
<context>
    <name>bp::CsvApps</name>
    <message>
        <source>This file is written by %1, but its beginning is missing. Export it again and leave it as it is.</source>
        <translation>Diese Datei stammt von %1, aber ihr Anfang fehlt. Exportieren Sie sie noch einmal und lassen Sie sie, wie sie ist.</translation>
    </message>
    <message>
        <source>This file is written by %1, but its column “%2” is missing. Export it again with all columns.</source>
        <translation>Diese Datei stammt von %1, aber ihre Spalte „%2“ fehlt. Exportieren Sie sie noch einmal mit allen Spalten.</translation>
    </message>
</context>
<context>
    <name>bp::CsvDecisions</name>
    <message>
        <source>The amounts of this file can be read in two ways. Which one is right?</source>
        <translation>Die Beträge dieser Datei lassen sich auf zwei Weisen lesen. Welche stimmt?</translation>
    </message>
    <message>
        <source>The comma is the decimal mark</source>
        <translation>Das Komma ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>The point is the decimal mark</source>
        <translation>Der Punkt ist das Dezimalzeichen</translation>
    </message>
    <message>
        <source>The dates of this file can be read in two ways. Which one is right?</source>
        <translation>Die Tage dieser Datei lassen sich auf zwei Weisen lesen. Welche stimmt?</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
</context>
<context>
    <name>bp::CsvFormat</name>
    <message>
        <source>This file is empty. Export it again from the bank.</source>
        <translation>Diese Datei ist leer. Exportieren Sie sie bei der Bank noch einmal.</translation>
    </message>
    <message>
        <source>This file has a header in line %1 and no rows under it: there is nothing to read. Choose a longer period when exporting.</source>
        <translation>Diese Datei hat eine Kopfzeile in Zeile %1 und keine Zeilen darunter: es gibt nichts zu lesen. Wählen Sie beim Export einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>This file has no amounts. Export the list of transactions, with dates and amounts, and choose that file.</source>
        <translation>Diese Datei hat keine Beträge. Exportieren Sie die Liste der Umsätze mit Tagen und Beträgen und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This file has no dates. Export the list of transactions, with dates and amounts, and choose that file.</source>
        <translation>Diese Datei hat keine Tage. Exportieren Sie die Liste der Umsätze mit Tagen und Beträgen und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>A quotation mark is opened in this line and not closed; the line was read without it.</source>
        <translation>In dieser Zeile wird ein Anführungszeichen geöffnet und nicht geschlossen; die Zeile wurde ohne es gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) of this file could not be read.</source>
        <translation>
            <numerusform>%n Zeichen dieser Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>%n Zeichen dieser Datei konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row of this file could be read. Line %1: %2</source>
        <translation>Keine Zeile dieser Datei konnte gelesen werden. Zeile %1: %2</translation>
    </message>
    <message>
        <source>This file holds no entries. Choose a longer period when exporting.</source>
        <translation>Diese Datei enthält keine Buchungen. Wählen Sie beim Export einen längeren Zeitraum.</translation>
    </message>
    <message>
        <source>Reading was cancelled; nothing was imported.</source>
        <translation>Das Lesen wurde abgebrochen; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>The file names no currency; %1 was assumed.</source>
        <translation>Die Datei nennt keine Währung; %1 wurde angenommen.</translation>
    </message>
</context>
<context>
    <name>bp::CsvLegs</name>
    <message>
        <source>The other side of this transfer, line %1, could not be read; so the transfer was not read. Correct it in the file or add it by hand.</source>
        <translation>Die andere Seite dieser Umbuchung, Zeile %1, konnte nicht gelesen werden; deshalb wurde die Umbuchung nicht gelesen. Berichtigen Sie sie in der Datei oder tragen Sie sie von Hand ein.</translation>
    </message>
</context>
<context>
    <name>bp::CsvReadings</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Amount after the fee</source>
        <translation>Betrag nach der Gebühr</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>Balance behind the row</source>
        <translation>Saldo nach der Zeile</translation>
    </message>
    <message>
        <source>Amount in the currency it was made in</source>
        <translation>Betrag in der ursprünglichen Währung</translation>
    </message>
    <message>
        <source>Amount of the other side</source>
        <translation>Betrag der anderen Seite</translation>
    </message>
    <message>
        <source>Day of booking</source>
        <translation>Buchungstag</translation>
    </message>
    <message>
        <source>Value day</source>
        <translation>Wertstellung</translation>
    </message>
    <message>
        <source>Another day, not used</source>
        <translation>Anderer Tag, nicht verwendet</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Bank text</source>
        <translation>Banktext</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Eigenes Konto</translation>
    </message>
    <message>
        <source>Account of the other side</source>
        <translation>Konto der anderen Seite</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Nicht verwendet</translation>
    </message>
    <message>
        <source>Word for in or out</source>
        <translation>Wort für Eingang oder Ausgang</translation>
    </message>
    <message>
        <source>Booked or pending</source>
        <translation>Gebucht oder vorgemerkt</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Bank id</source>
        <translation>Bankkennung</translation>
    </message>
    <message>
        <source>Check number</source>
        <translation>Schecknummer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Time, not used</source>
        <translation>Uhrzeit, nicht verwendet</translation>
    </message>
    <message>
        <source>day before month</source>
        <translation>Tag vor Monat</translation>
    </message>
    <message>
        <source>month before day</source>
        <translation>Monat vor Tag</translation>
    </message>
    <message>
        <source>year first</source>
        <translation>Jahr zuerst</translation>
    </message>
    <message>
        <source>%1, the comma is the decimal mark</source>
        <translation>%1, das Komma trennt die Nachkommastellen</translation>
    </message>
    <message>
        <source>%1, the point is the decimal mark</source>
        <translation>%1, der Punkt trennt die Nachkommastellen</translation>
    </message>
    <message>
        <source>%1, without minus means out</source>
        <translation>%1, ohne Minus heißt Ausgang</translation>
    </message>
</context>
<context>
    <name>bp::CsvRow</name>
    <message>
        <source>“%1” is no currency that is known.</source>
        <translation>„%1“ ist keine bekannte Währung.</translation>
    </message>
    <message>
        <source>“%1” does not say whether money came or went.</source>
        <translation>„%1“ sagt nicht, ob Geld kam oder ging.</translation>
    </message>
    <message>
        <source>Without a balance nothing says whether money came or went.</source>
        <translation>Ohne Saldo sagt nichts, ob Geld kam oder ging.</translation>
    </message>
    <message>
        <source>The balance does not say whether money came or went.</source>
        <translation>Der Saldo sagt nicht, ob Geld kam oder ging.</translation>
    </message>
</context>
<context>
    <name>bp::CsvSigns</name>
    <message>
        <source>The file has two columns of amounts and no header. Which one was spent?</source>
        <translation>Die Datei hat zwei Betragsspalten und keine Kopfzeile. Welche wurde ausgegeben?</translation>
    </message>
    <message>
        <source>The first one</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>The second one</source>
        <translation>Die zweite</translation>
    </message>
    <message>
        <source>The file does not say which amounts were spent. What does a number without a minus mean?</source>
        <translation>Die Datei sagt nicht, welche Beträge ausgegeben wurden. Was bedeutet eine Zahl ohne Minus?</translation>
    </message>
    <message>
        <source>Money received</source>
        <translation>Geld erhalten</translation>
    </message>
    <message>
        <source>Money spent</source>
        <translation>Geld ausgegeben</translation>
    </message>
    <message>
        <source>The balances of this file do not follow from its amounts; they were not used.</source>
        <translation>Die Salden dieser Datei folgen nicht aus ihren Beträgen; sie wurden nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>bp::CsvStatement</name>
    <message>
        <source>Reading rows</source>
        <translation>Zeilen werden gelesen</translation>
    </message>
    <message>
        <source>This line is as long as two rows and was not read; put each row on a line of its own and import the file again.</source>
        <translation>Diese Zeile ist so lang wie zwei und wurde nicht gelesen; setzen Sie jede auf eine eigene Zeile und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 The row was not read; correct it in the file or add the entry by hand.</source>
        <translation>%1 Die Zeile wurde nicht gelesen; berichtigen Sie sie in der Datei oder tragen Sie die Buchung von Hand ein.</translation>
    </message>
    <message>
        <source>The balance could not be read: %1</source>
        <translation>Der Saldo konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>This row is neither income nor expense and was not read as an entry.</source>
        <translation>Diese Zeile ist weder Einnahme noch Ausgabe und wurde nicht als Buchung gelesen.</translation>
    </message>
    <message>
        <source>The state of this row is unknown; it was not read as an entry.</source>
        <translation>Der Status dieser Zeile ist unbekannt; sie wurde nicht als Buchung gelesen.</translation>
    </message>
    <message>
        <source>This row is not booked yet; it will come with a later file.</source>
        <translation>Diese Zeile ist noch nicht gebucht; sie kommt mit einer späteren Datei.</translation>
    </message>
    <message>
        <source>This row was declined or reverted and is no entry.</source>
        <translation>Diese Zeile wurde abgelehnt oder zurückgenommen und ist keine Buchung.</translation>
    </message>
    <message>
        <source>This line states a balance or a total and was not read as an entry.</source>
        <translation>Diese Zeile nennt einen Saldo oder eine Summe und wurde nicht als Buchung gelesen.</translation>
    </message>
    <message>
        <source>This line states a balance and was not read as an entry.</source>
        <translation>Diese Zeile nennt einen Saldo und wurde nicht als Buchung gelesen.</translation>
    </message>
    <message>
        <source>This row has a day but no amount. It was not read; add the entry by hand if it is one.</source>
        <translation>Diese Zeile hat einen Tag, aber keinen Betrag. Sie wurde nicht gelesen; tragen Sie die Buchung von Hand ein, wenn es eine ist.</translation>
    </message>
    <message>
        <source>This line is a balance or a total and was not read as an entry.</source>
        <translation>Diese Zeile ist ein Saldo oder eine Summe und wurde nicht als Buchung gelesen.</translation>
    </message>
    <message>
        <source>This line is no entry and was not read.</source>
        <translation>Diese Zeile ist keine Buchung und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This row has an amount but no day. It was not read; add the entry by hand if it is one.</source>
        <translation>Diese Zeile hat einen Betrag, aber keinen Tag. Sie wurde nicht gelesen; tragen Sie die Buchung von Hand ein, wenn es eine ist.</translation>
    </message>
    <message>
        <source>“%1” is no date that fits this file. The row was not read; correct the date and import the file again.</source>
        <translation>„%1“ ist kein Datum, das zu dieser Datei passt. Die Zeile wurde nicht gelesen; berichtigen Sie das Datum und importieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>This line is the other side of a transfer in line %1.</source>
        <translation>Diese Zeile ist die andere Seite der Umbuchung in Zeile %1.</translation>
    </message>
    <message>
        <source>Other rows keep an account of this row in another currency, and an account has only one. The row was not read; correct it in the file or add the entry by hand.</source>
        <translation>Andere Zeilen führen ein Konto dieser Zeile in einer anderen Währung, und ein Konto hat nur eine. Die Zeile wurde nicht gelesen; berichtigen Sie sie in der Datei oder tragen Sie die Buchung von Hand ein.</translation>
    </message>
    <message>
        <source>The amount of the other side of this transfer is no amount; so the transfer was not read. Correct it in the file or add it by hand.</source>
        <translation>Der Betrag der anderen Seite dieser Umbuchung ist keiner; deshalb wurde die Umbuchung nicht gelesen. Berichtigen Sie sie in der Datei oder tragen Sie sie von Hand ein.</translation>
    </message>
</context>
<context>
    <name>bp::DifferenceSolver</name>
    <message>
        <source>A row of %1 could be missing.</source>
        <translation>Eine Zeile über %1 könnte fehlen.</translation>
    </message>
    <message>
        <source>Row %1 could be %2 instead of %3.</source>
        <translation>Zeile %1 könnte %2 statt %3 sein.</translation>
    </message>
    <message>
        <source>Row %1 could be row %2 a second time: %3.</source>
        <translation>Zeile %1 könnte Zeile %2 ein zweites Mal sein: %3.</translation>
    </message>
    <message>
        <source>Row %1 of %2 could be too many.</source>
        <translation>Zeile %1 über %2 könnte zu viel sein.</translation>
    </message>
    <message>
        <source>A second row like row %1, of %2, could be missing.</source>
        <translation>Eine zweite Zeile wie Zeile %1 über %2 könnte fehlen.</translation>
    </message>
    <message>
        <source>Rows %1, together %2, could be too many.</source>
        <translation>Die Zeilen %1, zusammen %2, könnten zu viel sein.</translation>
    </message>
    <message>
        <source>Row %1 of %2 is left out.</source>
        <translation>Zeile %1 über %2 ist ausgelassen.</translation>
    </message>
    <message>
        <source>Rows %1 are left out.</source>
        <translation>Die Zeilen %1 sind ausgelassen.</translation>
    </message>
    <message>
        <source>It would fit if you changed the ticks of rows %1.</source>
        <translation>Es würde stimmen, wenn Sie die Haken der Zeilen %1 ändern.</translation>
    </message>
</context>
<context>
    <name>bp::DriftAdvices</name>
    <message numerus="yes">
        <source>%n entries are new to it: train it again.</source>
        <translation>
            <numerusform>%n Buchung ist neu für sie: Lassen Sie sie neu lernen.</numerusform>
            <numerusform>%n Buchungen sind neu für sie: Lassen Sie sie neu lernen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing new to learn from, but %n things in what it learned from contradict themselves: mend them, then train.</source>
        <translation>
            <numerusform>Es gibt nichts Neues zu lernen, aber %n Stelle im Lernstoff widerspricht sich: Berichtigen Sie sie und trainieren Sie dann.</numerusform>
            <numerusform>Es gibt nichts Neues zu lernen, aber %n Stellen im Lernstoff widersprechen sich: Berichtigen Sie sie und trainieren Sie dann.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new to learn from. Where it was at least %1 sure it was right for %2 %: show its suggestions only from there on.</source>
        <translation>Es gibt nichts Neues zu lernen. Wo sie mindestens %1 sicher war, stimmten %2 %: Zeigen Sie ihre Vorschläge erst ab dort.</translation>
    </message>
    <message>
        <source>There is nothing new to learn from: go back to version %1, which was in use before.</source>
        <translation>Es gibt nichts Neues zu lernen: Gehen Sie zurück zu Version %1, die vorher verwendet wurde.</translation>
    </message>
    <message>
        <source>There is nothing new to learn from: sort some entries yourself, then train it again.</source>
        <translation>Es gibt nichts Neues zu lernen: Ordnen Sie einige Buchungen selbst ein und trainieren Sie dann neu.</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Show what to mend</source>
        <translation>Zu Berichtigendes zeigen</translation>
    </message>
    <message>
        <source>Suggest from %1</source>
        <translation>Ab %1 vorschlagen</translation>
    </message>
    <message>
        <source>Go back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
    <message>
        <source>Show unsorted entries</source>
        <translation>Nicht eingeordnete Buchungen zeigen</translation>
    </message>
</context>
<context>
    <name>bp::EntriesCommand</name>
    <message>
        <source>transfer: %1</source>
        <translation>Umbuchung: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>not sorted</source>
        <translation>nicht eingeordnet</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists entries of the book, oldest first</source>
        <translation>Listet Buchungen auf, die ältesten zuerst</translation>
    </message>
    <message>
        <source>%1? (%2 %)</source>
        <translation>%1? (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>%1 (by machine)</source>
        <translation>%1 (maschinell)</translation>
    </message>
</context>
<context>
    <name>bp::EntryQuestion</name>
    <message>
        <source>There is no category “%1” in this book.</source>
        <translation>Es gibt in diesem Buch keine Kategorie „%1“.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this book. It has: %2.</source>
        <translation>Es gibt in diesem Buch kein Konto „%1“. Es hat: %2.</translation>
    </message>
    <message>
        <source>“%1” says not who sorted; write --sorted machine for what the machine sorted and nobody confirmed, or --sorted no.</source>
        <translation>„%1“ sagt nicht, wer eingeordnet hat; --sorted machine steht für maschinell Eingeordnetes, das niemand bestätigt hat, --sorted no für Offenes.</translation>
    </message>
</context>
<context>
    <name>bp::EvaluateCommand</name>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>„%1“ kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Right: %1 %, macro F1 %2 %</source>
        <translation>Richtig: %1&#xa0;%, Makro-F1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>At least 0.9 sure: %1 % of the rows, right %2 % of the time</source>
        <translation>Mindestens zu 0,9 sicher: %1&#xa0;% der Zeilen, davon richtig %2&#xa0;%</translation>
    </message>
    <message>
        <source>Trained in %1 ms, %2 µs a row, feedback %3 ms</source>
        <translation>Gelernt in %1 ms, %2 µs je Zeile, Rückmeldung %3 ms</translation>
    </message>
    <message>
        <source>There are no labelled rows to learn from.</source>
        <translation>Es gibt keine eingeordneten Zeilen zum Lernen.</translation>
    </message>
    <message>
        <source>Name the rows to learn with --train, or say --cold, and those to ask with --test.</source>
        <translation>Nennen Sie mit --train die Zeilen zum Lernen, oder sagen Sie --cold, und mit --test die zum Fragen.</translation>
    </message>
    <message>
        <source>There are no labelled rows to ask about.</source>
        <translation>Es gibt keine eingeordneten Zeilen zum Fragen.</translation>
    </message>
    <message>
        <source>What can be evaluated: categorizer.</source>
        <translation>Auswerten lässt sich: categorizer.</translation>
    </message>
    <message>
        <source>Sorting by machine is switched off in this book: only the choices of --train answer, nothing is trained.</source>
        <translation>In diesem Buch ist das maschinelle Einordnen abgeschaltet: Nur die Entscheidungen aus --train antworten, trainiert wird nichts.</translation>
    </message>
    <message>
        <source>Expected calibration error: %1 (by chance alone on so many rows: %2)</source>
        <translation>Erwarteter Kalibrierungsfehler: %1 (durch Zufall allein bei so vielen Zeilen: %2)</translation>
    </message>
    <message>
        <source>At least 0.9 sure: of no row</source>
        <translation>Mindestens zu 0,9 sicher: bei keiner Zeile</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” have no category and were left out.</source>
        <translation>
            <numerusform>%n Zeile von „%1“ hat keine Kategorie und blieb weg.</numerusform>
            <numerusform>%n Zeilen von „%1“ haben keine Kategorie und blieben weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows: %1, of these without an answer: %2</source>
        <translation>Zeilen: %1, davon ohne Antwort: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the labels is one of our categories, such as “groceries”. Say with --map FILE which category each stands for: a line “label,category key” for each.</source>
        <translation>Keine der Bezeichnungen ist eine unserer Kategorien wie „groceries“. Geben Sie mit --map FILE an, wofür jede steht: je eine Zeile „Bezeichnung,Kategorieschlüssel“.</translation>
    </message>
    <message>
        <source>With --cold nothing is learned: neither --train nor --online has a part in it.</source>
        <translation>Mit --cold wird nichts gelernt: weder --train noch --online haben daran teil.</translation>
    </message>
    <message>
        <source>Sorting by machine is switched off in this book, so nobody answers: knowledge is part of it.</source>
        <translation>Das maschinelle Einordnen ist in diesem Buch abgeschaltet; niemand antwortet, denn das Händlerwissen gehört dazu.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” have an amount that cannot be read; it was not used.</source>
        <translation>
            <numerusform>%n Zeile von „%1“ hat einen Betrag, der nicht lesbar ist; er wurde nicht verwendet.</numerusform>
            <numerusform>%n Zeilen von „%1“ haben einen Betrag, der nicht lesbar ist; er wurde nicht verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both “%1” and “%2” stand for “%3” in the map: knowledge always says “%1” for it.</source>
        <translation>„%1“ und „%2“ stehen in der Zuordnung beide für „%3“: Das Händlerwissen sagt dafür immer „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no country. Name it with its two letters, as in --country DE.</source>
        <translation>„%1“ ist kein Land. Nennen Sie es mit seinen zwei Buchstaben, wie in --country DE.</translation>
    </message>
    <message>
        <source>--predictions would overwrite the file of %1. Name another one.</source>
        <translation>--predictions würde die Datei von %1 überschreiben. Nennen Sie eine andere.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” have a day that cannot be read; it was not used.</source>
        <translation>
            <numerusform>%n Zeile von „%1“ hat einen Tag, der sich nicht lesen lässt; er wurde nicht verwendet.</numerusform>
            <numerusform>%n Zeilen von „%1“ haben einen Tag, der sich nicht lesen lässt; er wurde nicht verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map does not know these labels of --test, so they are never said: %1.</source>
        <translation>Diese Bezeichnungen von --test kennt die Zuordnung nicht, deshalb werden sie nie genannt: %1.</translation>
    </message>
    <message>
        <source>The map does not know these labels of --test, so only what is learned from --train can say them: %1.</source>
        <translation>Diese Bezeichnungen von --test kennt die Zuordnung nicht, deshalb kann sie nur nennen, was aus --train gelernt ist: %1.</translation>
    </message>
    <message>
        <source>--cold knows no earlier choices and --untrained nothing else: say one of them.</source>
        <translation>--cold kennt keine früheren Entscheidungen und --untrained nichts anderes: Geben Sie eines davon an.</translation>
    </message>
    <message>
        <source>Measures the sorter on rows with known categories; --untrained: as before the first training</source>
        <translation>Misst das Sortieren an Zeilen mit bekannten Kategorien; --untrained: wie vor dem ersten Training</translation>
    </message>
</context>
<context>
    <name>bp::FeatureSettings</name>
    <message>
        <source>Sort entries by machine</source>
        <translation>Buchungen maschinell einordnen</translation>
    </message>
    <message>
        <source>Suggests a category with a reason and sorts what it is sure of. Without it only your rules and what you chose before for the same payee sort.</source>
        <translation>Schlägt eine Kategorie mit Begründung vor und ordnet ein, wobei sie sich sicher ist. Ohne sie ordnen nur Ihre Regeln und das, was Sie für denselben Empfänger früher gewählt haben.</translation>
    </message>
    <message>
        <source>Learn by itself</source>
        <translation>Von selbst lernen</translation>
    </message>
    <message>
        <source>Trains a new version in the background when you have sorted enough since the last one.</source>
        <translation>Trainiert im Hintergrund eine neue Version, wenn Sie seit der letzten genug eingeordnet haben.</translation>
    </message>
    <message>
        <source>A new version was trained</source>
        <translation>Eine neue Version wurde trainiert</translation>
    </message>
    <message>
        <source>Says so when the machine has learned by itself, and whether it is now used.</source>
        <translation>Sagt Bescheid, wenn die Maschine von selbst gelernt hat und ob die Version nun verwendet wird.</translation>
    </message>
    <message>
        <source>The version in use no longer fits</source>
        <translation>Die verwendete Version passt nicht mehr</translation>
    </message>
    <message>
        <source>Says so when it has lately been right less often than when it was trained.</source>
        <translation>Sagt Bescheid, wenn sie zuletzt seltener recht hatte als beim Training.</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Einschalten: %1</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Ausschalten: %1</translation>
    </message>
    <message>
        <source>notice “%1”</source>
        <translation>Hinweis „%1“</translation>
    </message>
    <message>
        <source>Show a suggestion from %1 %</source>
        <translation>Vorschlag zeigen ab %1&#xa0;%</translation>
    </message>
    <message>
        <source>Sort without asking from %1 %</source>
        <translation>Ohne Rückfrage einordnen ab %1&#xa0;%</translation>
    </message>
    <message>
        <source>How sure the machine must be lies between %1 % and %2 %. Nothing was changed.</source>
        <translation>Wie sicher die Maschine sein muss, liegt zwischen %1&#xa0;% und %2&#xa0;%. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Show a suggestion from %1 %, sort without asking from %2 %</source>
        <translation>Vorschlag zeigen ab %1 %, ohne Frage einordnen ab %2 %</translation>
    </message>
</context>
<context>
    <name>bp::FeaturesCommand</name>
    <message>
        <source>Show a suggestion from this confidence on</source>
        <translation>Vorschlag zeigen ab dieser Sicherheit</translation>
    </message>
    <message>
        <source>Sort without asking from this confidence on</source>
        <translation>Ohne Rückfrage einordnen ab dieser Sicherheit</translation>
    </message>
    <message>
        <source>Notice: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>“%1” is not a confidence; write it as 0.7.</source>
        <translation>„%1“ ist keine Sicherheit; schreiben Sie sie als 0.7.</translation>
    </message>
    <message>
        <source>“%1” is neither on nor off; nothing was changed.</source>
        <translation>„%1“ ist weder on noch off; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>There is no feature “%1”; `features` alone lists them.</source>
        <translation>Es gibt keine Funktion „%1“; `features` allein listet sie auf.</translation>
    </message>
    <message>
        <source>It is written: budgetpulse-cli features [NAME on|off|0.7]</source>
        <translation>So wird es geschrieben: budgetpulse-cli features [NAME on|off|0.7]</translation>
    </message>
    <message>
        <source>Lists and sets what the machine may do in this book</source>
        <translation>Zeigt und setzt, was die Maschine in diesem Buch darf</translation>
    </message>
    <message>
        <source>Both limits were moved: what is sorted without asking is at least as sure as what is shown.</source>
        <translation>Beide Grenzen wurden verschoben: Was ohne Frage sortiert wird, ist mindestens so sicher wie das, was gezeigt wird.</translation>
    </message>
</context>
<context>
    <name>bp::Feedback</name>
    <message>
        <source>Sort into %1</source>
        <translation>In %1 einordnen</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message numerus="yes">
        <source>Sort %n entries into %1</source>
        <translation>
            <numerusform>%n Buchung in %1 einordnen</numerusform>
            <numerusform>%n Buchungen in %1 einordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forget what was learned about %1</source>
        <translation>Über %1 Gelerntes vergessen</translation>
    </message>
    <message>
        <source>Do not offer the rule ‘%1’</source>
        <translation>Regel „%1“ nicht anbieten</translation>
    </message>
    <message>
        <source>Forget everything that was learned</source>
        <translation>Alles Gelernte vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag ablehnen</numerusform>
            <numerusform>%n Vorschläge ablehnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>%n Vorschlag annehmen</numerusform>
            <numerusform>%n Vorschläge annehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::FileQuestions</name>
    <message>
        <source>“%1” answers no question. It is written --answers sign=1, date-order=2 or decimal-mark=1; several with commas.</source>
        <translation>„%1“ beantwortet keine Frage. Geschrieben wird --answers sign=1, date-order=2 oder decimal-mark=1; mehrere mit Kommas.</translation>
    </message>
    <message>
        <source>%1 Assumed: %2 (%3). Otherwise add --answers %4=%5 for: %6.</source>
        <translation>%1 Angenommen: %2 (%3). Andernfalls fügen Sie --answers %4=%5 hinzu, für: %6.</translation>
    </message>
</context>
<context>
    <name>bp::ForeignDatabase</name>
    <message>
        <source>This database is damaged or cut short. Open it in the app that made it, save it under another name and choose that file. Nothing was read.</source>
        <translation>Diese Datenbank ist beschädigt oder abgeschnitten. Öffnen Sie sie in der App, die sie angelegt hat, speichern Sie sie dort unter anderem Namen und wählen Sie diese Datei. Es wurde nichts gelesen.</translation>
    </message>
</context>
<context>
    <name>bp::HistoryCommands</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (rückgängig gemacht)</translation>
    </message>
    <message>
        <source>Takes the last change back, of any age</source>
        <translation>Nimmt die letzte Änderung zurück, gleich wie alt</translation>
    </message>
    <message>
        <source>Does again what was undone</source>
        <translation>Wiederholt, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>Lists the changes, newest first</source>
        <translation>Listet die Änderungen auf, die neuesten zuerst</translation>
    </message>
</context>
<context>
    <name>bp::HomeBankFormat</name>
    <message>
        <source>This entry stands in no account of the file; it was not read.</source>
        <translation>Diese Buchung steht in keinem Konto der Datei; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This entry has no date or amount that can be read; it was left out.</source>
        <translation>Diese Buchung hat kein lesbares Datum oder keinen lesbaren Betrag; sie wurde ausgelassen.</translation>
    </message>
</context>
<context>
    <name>bp::IifFormat</name>
    <message>
        <source>“%1” is not a date; this transaction was not read.</source>
        <translation>„%1“ ist kein Datum; dieser Vorgang wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; this transaction was not read.</source>
        <translation>„%1“ ist kein Betrag; dieser Vorgang wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The parts of this transaction do not add up; it was not read.</source>
        <translation>Die Teile dieses Vorgangs gehen nicht auf; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Line %1 does not fit an IIF file: its headings or a transaction are incomplete. Export it again; nothing was read.</source>
        <translation>Zeile %1 passt nicht zu einer IIF-Datei: Überschriften oder ein Vorgang sind unvollständig. Exportieren Sie sie noch einmal; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>This IIF file holds no transactions.</source>
        <translation>Diese IIF-Datei enthält keine Vorgänge.</translation>
    </message>
</context>
<context>
    <name>bp::ImportCommand</name>
    <message>
        <source>line %1, %2 %3: %4</source>
        <translation>Zeile %1, %2 %3: %4</translation>
    </message>
    <message>
        <source>%1: %2 new, %3 already there, %4 sides of transfers, %5 doubtful, %6 sorted</source>
        <translation>%1: %2 neu, %3 schon da, %4 Seiten von Umbuchungen, %5 zweifelhaft, %6 eingeordnet</translation>
    </message>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n doubtful row(s) left out; decide on them in the window:</source>
        <translation>
            <numerusform>%1: %n zweifelhafte Zeile ausgelassen; entscheiden Sie im Fenster:</numerusform>
            <numerusform>%1: %n zweifelhafte Zeilen ausgelassen; entscheiden Sie im Fenster:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no account “%1” in the book. Leave --account out to let the file say.</source>
        <translation>Es gibt im Buch kein Konto „%1“. Lassen Sie --account weg, damit die Datei es sagt.</translation>
    </message>
    <message>
        <source>Brings bank files into the book: what is new, sorted, proved, in one undo step</source>
        <translation>Bringt Bankdateien ins Buch: was neu ist, eingeordnet, bewiesen, in einem Schritt</translation>
    </message>
    <message>
        <source>Sorting by machine is switched off in this book: only your rules and earlier choices sort.</source>
        <translation>In diesem Buch ist das maschinelle Einordnen abgeschaltet: Es ordnen nur Ihre Regeln und was Sie früher gewählt haben.</translation>
    </message>
    <message>
        <source>  If that is wrong, take the import back first: budgetpulse-cli undo.</source>
        <translation>  Wenn das nicht stimmt, nehmen Sie den Import zuerst zurück: budgetpulse-cli undo.</translation>
    </message>
</context>
<context>
    <name>bp::ImportFormats</name>
    <message>
        <source>PDF is not read. Download the same statement of “%1” from your bank as CSV, OFX, CAMT or MT940.</source>
        <translation>PDF wird nicht gelesen. Laden Sie denselben Auszug zu „%1“ bei Ihrer Bank als CSV, OFX, CAMT oder MT940 herunter.</translation>
    </message>
    <message>
        <source>“%1” is a picture, not a statement. Receipts are read on the Receipts page; for a statement choose CSV, OFX, CAMT or MT940 at your bank.</source>
        <translation>„%1“ ist ein Bild, kein Auszug. Belege werden auf der Seite Belege gelesen; für einen Auszug wählen Sie bei Ihrer Bank CSV, OFX, CAMT oder MT940.</translation>
    </message>
    <message>
        <source>“%1” is a spreadsheet. Save it as CSV there and choose that file.</source>
        <translation>„%1“ ist eine Tabellendatei. Speichern Sie sie dort als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is an archive. Unpack it and choose the files inside.</source>
        <translation>„%1“ ist ein Archiv. Entpacken Sie es und wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“%1” is a web page, not a statement. Sign in at your bank and download it as CSV, OFX, CAMT or MT940.</source>
        <translation>„%1“ ist eine Webseite, kein Auszug. Melden Sie sich bei Ihrer Bank an und laden Sie ihn als CSV, OFX, CAMT oder MT940 herunter.</translation>
    </message>
    <message>
        <source>“%1” is a text document. Choose CSV, OFX, CAMT or MT940 at your bank.</source>
        <translation>„%1“ ist ein Textdokument. Wählen Sie bei Ihrer Bank CSV, OFX, CAMT oder MT940.</translation>
    </message>
    <message>
        <source>“%1” is a Microsoft Money file, which only Money can open. Export it there as QIF and choose that file.</source>
        <translation>„%1“ ist eine Microsoft-Money-Datei, die nur Money öffnen kann. Exportieren Sie sie dort als QIF und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is a binary file of no kind that is read here. Choose CSV, OFX, QIF, CAMT or MT940 at your bank.</source>
        <translation>„%1“ ist eine Binärdatei, die hier nicht gelesen wird. Wählen Sie bei Ihrer Bank CSV, OFX, QIF, CAMT oder MT940.</translation>
    </message>
    <message>
        <source>“%1” is empty. Download the statement again and choose that file.</source>
        <translation>„%1“ ist leer. Laden Sie den Auszug noch einmal herunter und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is packed and cannot be unpacked: it is damaged, cut short or far too large.</source>
        <translation>„%1“ ist gepackt und lässt sich nicht entpacken: beschädigt, abgeschnitten oder viel zu groß.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose the files inside.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>“%1” is larger than 512 MiB, which no statement is. Nothing was read.</source>
        <translation>„%1“ ist größer als 512 MiB; so groß ist kein Auszug. Nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened. Check that you may read it.</source>
        <translation>„%1“ kann nicht geöffnet werden. Prüfen Sie, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>“%1” cannot be read to its end. Copy it to this computer and try again.</source>
        <translation>„%1“ kann nicht bis zum Ende gelesen werden. Kopieren Sie die Datei auf diesen Rechner und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” is a database of an app that is not known here. Export QIF or CSV there, and choose that file.</source>
        <translation>„%1“ ist die Datenbank einer App, die hier nicht bekannt ist. Exportieren Sie dort QIF oder CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is an encrypted Money Manager EX database. Open it there, save it as an unencrypted .mmb file and choose that.</source>
        <translation>„%1“ ist eine verschlüsselte Datenbank von Money Manager EX. Öffnen Sie sie dort, speichern Sie sie als unverschlüsselte .mmb-Datei und wählen Sie diese.</translation>
    </message>
    <message>
        <source>“%1” is an encrypted KMyMoney file. Save it there without encryption and choose that file.</source>
        <translation>„%1“ ist eine verschlüsselte KMyMoney-Datei. Speichern Sie sie dort ohne Verschlüsselung und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is no statement and no other app&apos;s book that is known here. Choose CSV, OFX, QIF, CAMT or MT940 at your bank.</source>
        <translation>„%1“ ist kein hier bekannter Kontoauszug und kein bekanntes Buch einer anderen App. Wählen Sie bei Ihrer Bank CSV, OFX, QIF, CAMT oder MT940.</translation>
    </message>
    <message>
        <source>“%1” is JSON, which is not read. Choose CSV, OFX, QIF, CAMT or MT940 at your bank.</source>
        <translation>„%1“ ist JSON und wird nicht gelesen. Wählen Sie bei Ihrer Bank CSV, OFX, QIF, CAMT oder MT940.</translation>
    </message>
</context>
<context>
    <name>bp::ImportPreview</name>
    <message>
        <source>The account is no longer in the book. Choose another one.</source>
        <translation>Das Konto ist nicht mehr im Buch. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The file is in %1, the account %2 in %3. Choose an account of the same currency.</source>
        <translation>Die Datei ist in %1, das Konto %2 in %3. Wählen Sie ein Konto gleicher Währung.</translation>
    </message>
    <message>
        <source>You chose this account.</source>
        <translation>Sie haben dieses Konto gewählt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>This row has no day, or another currency than its account.</source>
        <translation>Diese Zeile hat keinen Tag oder eine andere Währung als ihr Konto.</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message>
        <source>There are no entries in the file. Nothing was changed.</source>
        <translation>In der Datei sind keine Buchungen. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>Einordnen</translation>
    </message>
    <message>
        <source>Looking for entries already there</source>
        <translation>Vorhandene Buchungen werden gesucht</translation>
    </message>
    <message>
        <source>the file says ‘%1’</source>
        <translation>die Datei sagt „%1“</translation>
    </message>
</context>
<context>
    <name>bp::Importer</name>
    <message>
        <source>The other side of a transfer has changed meanwhile. Nothing was imported; open the file again.</source>
        <translation>Die andere Seite einer Umbuchung hat sich inzwischen geändert. Nichts wurde importiert; öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>Import 1 entry</source>
        <translation>1 Buchung importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>%n Buchung importieren</numerusform>
            <numerusform>%n Buchungen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>The category above the new one “%1” is no longer in the book. Nothing was imported; choose another category for its rows.</source>
        <translation>Die Kategorie über der neuen „%1“ ist nicht mehr im Buch. Es wurde nichts importiert; wählen Sie für die Zeilen eine andere.</translation>
    </message>
</context>
<context>
    <name>bp::KnowledgeFile</name>
    <message>
        <source>The file of known merchants is damaged. Entries are sorted without it; installing the program again mends it.</source>
        <translation>Die Datei der bekannten Händler ist beschädigt. Eingeordnet wird ohne sie; eine Neuinstallation behebt das.</translation>
    </message>
</context>
<context>
    <name>bp::LabelledFile</name>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>„%1“ kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” has no columns named description and category in its first line.</source>
        <translation>„%1“ hat in der ersten Zeile keine Spalten description und category.</translation>
    </message>
    <message>
        <source>“%1” holds no lines of a label and a category key.</source>
        <translation>„%1“ enthält keine Zeilen mit Bezeichnung und Kategorieschlüssel.</translation>
    </message>
    <message>
        <source>“%1” is not text. Name a CSV file.</source>
        <translation>„%1“ ist kein Text. Nennen Sie eine CSV-Datei.</translation>
    </message>
    <message>
        <source>“%1” of “%2” is none of our category keys, such as “groceries” or “eating_out.cafe”.</source>
        <translation>„%1“ in „%2“ ist keiner unserer Kategorieschlüssel wie „groceries“ oder „eating_out.cafe“.</translation>
    </message>
</context>
<context>
    <name>bp::Ledger</name>
    <message>
        <source>%1 is a folder. Choose a file.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for the book.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort für das Buch.</translation>
    </message>
    <message>
        <source>The book %1 is read-only and was not opened. Change its permissions or open a copy.</source>
        <translation>Das Buch %1 ist schreibgeschützt und wurde nicht geöffnet. Ändern Sie die Rechte oder öffnen Sie eine Kopie.</translation>
    </message>
    <message>
        <source>The book %1 is already open in another window or program. Close it there and try again.</source>
        <translation>Das Buch %1 ist schon in einem anderen Fenster oder Programm offen. Schließen Sie es dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written, so the book in it cannot be changed. Nothing was stored. Choose a folder of yours.</source>
        <translation>In den Ordner %1 kann nicht geschrieben werden, also lässt sich das Buch darin nicht ändern. Nichts wurde gespeichert. Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 is a database of another program and was left as it is. Choose another file.</source>
        <translation>%1 ist die Datenbank eines anderen Programms und blieb, wie sie ist. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The book %1 was made by a newer Budget Pulse and was left as it is. Install the newest version to open it.</source>
        <translation>Das Buch %1 stammt von einem neueren Budget Pulse und blieb, wie es ist. Installieren Sie die neueste Version, um es zu öffnen.</translation>
    </message>
    <message>
        <source>This account has entries and was kept. Close it instead, or delete its entries first.</source>
        <translation>Dieses Konto hat Buchungen und blieb. Schließen Sie es stattdessen, oder löschen Sie zuerst seine Buchungen.</translation>
    </message>
    <message>
        <source>A category cannot be merged into itself or one below it.</source>
        <translation>Eine Kategorie kann nicht in sich selbst oder eine ihrer Unterkategorien übergehen.</translation>
    </message>
</context>
<context>
    <name>bp::LedgerWriter</name>
    <message>
        <source>Choose an account for the entry first.</source>
        <translation>Wählen Sie zuerst ein Konto für die Buchung.</translation>
    </message>
    <message>
        <source>Choose a day for the entry first.</source>
        <translation>Wählen Sie zuerst einen Tag für die Buchung.</translation>
    </message>
    <message>
        <source>The amount is in %1, but the account %2 is kept in %3.</source>
        <translation>Der Betrag ist in %1, das Konto %2 wird aber in %3 geführt.</translation>
    </message>
    <message>
        <source>A row of the file does not fit its account. Nothing was stored.</source>
        <translation>Eine Zeile der Datei passt nicht zu ihrem Konto. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>This entry is no longer in the book.</source>
        <translation>Diese Buchung ist nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>The amount must be in the currency of its account.</source>
        <translation>Der Betrag muss in der Währung seines Kontos sein.</translation>
    </message>
    <message>
        <source>This is not a day of the calendar.</source>
        <translation>Das ist kein Tag des Kalenders.</translation>
    </message>
    <message>
        <source>A transfer has one side that leaves an account and one that arrives in another.</source>
        <translation>Eine Umbuchung hat eine Seite, die ein Konto verlässt, und eine, die auf einem anderen ankommt.</translation>
    </message>
    <message>
        <source>One of these entries is already part of a transfer. Separate that one first.</source>
        <translation>Eine dieser Buchungen gehört schon zu einer Umbuchung. Trennen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>These amounts differ too much to be one transfer.</source>
        <translation>Diese Beträge sind zu verschieden für eine Umbuchung.</translation>
    </message>
</context>
<context>
    <name>bp::LiveAdvisors</name>
    <message>
        <source>Reading what you chose before</source>
        <translation>Lese, was Sie früher gewählt haben</translation>
    </message>
</context>
<context>
    <name>bp::MerchantReasons</name>
    <message>
        <source>%1 lets homes</source>
        <translation>%1 vermietet Wohnungen</translation>
    </message>
    <message>
        <source>%1 lends on homes</source>
        <translation>%1 finanziert Wohnungen</translation>
    </message>
    <message>
        <source>%1 repairs and looks after homes</source>
        <translation>%1 repariert und pflegt Wohnungen</translation>
    </message>
    <message>
        <source>%1 is a furniture brand</source>
        <translation>%1 ist eine Möbelmarke</translation>
    </message>
    <message>
        <source>%1 is a supermarket brand</source>
        <translation>%1 ist ein Supermarkt</translation>
    </message>
    <message>
        <source>%1 is a bakery or fresh food brand</source>
        <translation>%1 ist eine Bäckerei oder ein Frischegeschäft</translation>
    </message>
    <message>
        <source>%1 is a filling station brand</source>
        <translation>%1 ist eine Tankstelle</translation>
    </message>
    <message>
        <source>%1 runs trains or buses</source>
        <translation>%1 betreibt Züge oder Busse</translation>
    </message>
    <message>
        <source>%1 collects parking fees or tolls</source>
        <translation>%1 erhebt Parkgebühren oder Maut</translation>
    </message>
    <message>
        <source>%1 is a taxi or sharing brand</source>
        <translation>%1 ist ein Taxi- oder Mietwagendienst</translation>
    </message>
    <message>
        <source>%1 is a car or bicycle brand</source>
        <translation>%1 ist eine Auto- oder Fahrradmarke</translation>
    </message>
    <message>
        <source>%1 is a restaurant brand</source>
        <translation>%1 ist ein Restaurant</translation>
    </message>
    <message>
        <source>%1 is a café brand</source>
        <translation>%1 ist ein Café</translation>
    </message>
    <message>
        <source>%1 is a fast food brand</source>
        <translation>%1 ist ein Schnellrestaurant</translation>
    </message>
    <message>
        <source>%1 delivers food</source>
        <translation>%1 liefert Essen</translation>
    </message>
    <message>
        <source>%1 supplies energy</source>
        <translation>%1 liefert Energie</translation>
    </message>
    <message>
        <source>%1 supplies water or takes waste</source>
        <translation>%1 liefert Wasser oder holt Abfall</translation>
    </message>
    <message>
        <source>%1 supplies internet or television</source>
        <translation>%1 liefert Internet oder Fernsehen</translation>
    </message>
    <message>
        <source>%1 is a mobile phone brand</source>
        <translation>%1 ist ein Mobilfunkanbieter</translation>
    </message>
    <message>
        <source>%1 is a pharmacy brand</source>
        <translation>%1 ist eine Apotheke</translation>
    </message>
    <message>
        <source>%1 treats patients</source>
        <translation>%1 behandelt Patienten</translation>
    </message>
    <message>
        <source>%1 is a body care brand</source>
        <translation>%1 ist eine Drogerie oder Körperpflege</translation>
    </message>
    <message>
        <source>%1 looks after children</source>
        <translation>%1 betreut Kinder</translation>
    </message>
    <message>
        <source>%1 is a toy or baby brand</source>
        <translation>%1 verkauft Spielzeug oder Babysachen</translation>
    </message>
    <message>
        <source>%1 is a clothing brand</source>
        <translation>%1 ist eine Kleidermarke</translation>
    </message>
    <message>
        <source>%1 is an electronics brand</source>
        <translation>%1 ist eine Elektronikmarke</translation>
    </message>
    <message>
        <source>%1 is a home and garden brand</source>
        <translation>%1 verkauft für Haus und Garten</translation>
    </message>
    <message>
        <source>%1 sells books or stationery</source>
        <translation>%1 verkauft Bücher oder Schreibwaren</translation>
    </message>
    <message>
        <source>%1 is a sports goods brand</source>
        <translation>%1 verkauft Sportartikel</translation>
    </message>
    <message>
        <source>%1 is an online shop or department store</source>
        <translation>%1 ist ein Online-Händler oder Kaufhaus</translation>
    </message>
    <message>
        <source>%1 is a travel brand</source>
        <translation>%1 ist ein Reiseanbieter</translation>
    </message>
    <message>
        <source>%1 is a lodging brand</source>
        <translation>%1 ist eine Unterkunft</translation>
    </message>
    <message>
        <source>%1 is a place to go out</source>
        <translation>%1 ist ein Ort zum Ausgehen</translation>
    </message>
    <message>
        <source>%1 is a sport or fitness brand</source>
        <translation>%1 ist ein Sport- oder Fitnessanbieter</translation>
    </message>
    <message>
        <source>%1 is a games or hobby brand</source>
        <translation>%1 ist eine Spiele- oder Hobbymarke</translation>
    </message>
    <message>
        <source>%1 is a music or video subscription</source>
        <translation>%1 ist ein Musik- oder Videoabo</translation>
    </message>
    <message>
        <source>%1 is an app or cloud service</source>
        <translation>%1 ist ein App- oder Cloud-Dienst</translation>
    </message>
    <message>
        <source>%1 is a newspaper or a membership</source>
        <translation>%1 ist eine Zeitung oder Mitgliedschaft</translation>
    </message>
    <message>
        <source>%1 is a health insurer</source>
        <translation>%1 ist eine Krankenversicherung</translation>
    </message>
    <message>
        <source>%1 is a car insurer</source>
        <translation>%1 ist eine Autoversicherung</translation>
    </message>
    <message>
        <source>%1 is an insurer</source>
        <translation>%1 ist eine Versicherung</translation>
    </message>
    <message>
        <source>%1 pays out earnings</source>
        <translation>%1 zahlt Erträge aus</translation>
    </message>
    <message>
        <source>%1 is a tax or public office</source>
        <translation>%1 ist ein Finanzamt oder eine Behörde</translation>
    </message>
    <message>
        <source>%1 is a bank</source>
        <translation>%1 ist eine Bank</translation>
    </message>
    <message>
        <source>%1 is a lender</source>
        <translation>%1 ist ein Kreditgeber</translation>
    </message>
    <message>
        <source>%1 issues credit cards</source>
        <translation>%1 gibt Kreditkarten aus</translation>
    </message>
    <message>
        <source>%1 sells gifts or flowers</source>
        <translation>%1 verkauft Geschenke oder Blumen</translation>
    </message>
    <message>
        <source>%1 takes donations</source>
        <translation>%1 nimmt Spenden an</translation>
    </message>
    <message>
        <source>%1 carries money between people</source>
        <translation>%1 überträgt Geld zwischen Menschen</translation>
    </message>
    <message>
        <source>%1 keeps savings or investments</source>
        <translation>%1 verwahrt Erspartes oder Anlagen</translation>
    </message>
    <message>
        <source>%1 teaches</source>
        <translation>%1 unterrichtet</translation>
    </message>
    <message>
        <source>%1 is a pet brand</source>
        <translation>%1 ist eine Marke für Haustiere</translation>
    </message>
    <message>
        <source>%1 is a service or post brand</source>
        <translation>%1 ist ein Dienst oder eine Post</translation>
    </message>
    <message>
        <source>%1 is known: %2</source>
        <translation>%1 ist bekannt: %2</translation>
    </message>
    <message>
        <source>the word ‘%1’ speaks for %2</source>
        <translation>das Wort „%1“ spricht für %2</translation>
    </message>
    <message>
        <source>card networks give it the code %1: %2</source>
        <translation>Kartennetze geben ihm den Code %1: %2</translation>
    </message>
    <message>
        <source>the words ‘%1’ speak for %2</source>
        <translation>die Wörter „%1“ sprechen für %2</translation>
    </message>
</context>
<context>
    <name>bp::ModelCommands</name>
    <message>
        <source>“%1” is not the number of a version.</source>
        <translation>„%1“ ist nicht die Nummer einer Version.</translation>
    </message>
    <message>
        <source>It is written: budgetpulse-cli models [use N | back | remove N | compare N N]</source>
        <translation>So wird es geschrieben: budgetpulse-cli models [use N | back | remove N | compare N N]</translation>
    </message>
    <message>
        <source>Version %1 is now used.</source>
        <translation>Version %1 wird nun verwendet.</translation>
    </message>
    <message>
        <source>Version %1 was removed.</source>
        <translation>Version %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Nothing was learned about “%1”; nothing was changed.</source>
        <translation>Über „%1“ wurde nichts gelernt; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten what %n choices taught about %1. Your entries stay as they are.</source>
        <translation>
            <numerusform>Vergessen, was eine Wahl über %1 gelehrt hat. Ihre Buchungen bleiben, wie sie sind.</numerusform>
            <numerusform>Vergessen, was %n Entscheidungen über %1 gelehrt haben. Ihre Buchungen bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists what was learned, with its report card; chooses a version</source>
        <translation>Listet auf, was gelernt wurde, mit Zeugnis; wählt eine Version</translation>
    </message>
    <message>
        <source>Nothing was learned yet; nothing was changed.</source>
        <translation>Noch wurde nichts gelernt; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>It is written: budgetpulse-cli forget PAYEE, or forget --all</source>
        <translation>So wird es geschrieben: budgetpulse-cli forget EMPFÄNGER oder forget --all</translation>
    </message>
    <message>
        <source>Forgets what was learned about a payee, or everything; entries stay as they are</source>
        <translation>Vergisst, was über einen Empfänger gelernt wurde, oder alles; die Buchungen bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>only figures</source>
        <translation>nur Zahlen</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>%1 %2  %3  %4 entries, %5 to %6  right %7 %  %8</source>
        <translation>%1 %2  %3  %4 Buchungen, %5 bis %6  richtig %7&#xa0;%  %8</translation>
    </message>
    <message>
        <source>Sorting by machine is switched off in this book: no version is asked and none is trained.</source>
        <translation>In diesem Buch ist das maschinelle Einordnen abgeschaltet: Keine Version wird gefragt und keine trainiert.</translation>
    </message>
    <message>
        <source>A version is as good as itself. Name two different ones.</source>
        <translation>Eine Version ist so gut wie sie selbst. Nennen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>Forgotten what trained versions knew about %1, of which no entry is left.</source>
        <translation>Vergessen, was trainierte Versionen über %1 wussten; ein Eintrag dazu ist nicht mehr da.</translation>
    </message>
    <message numerus="yes">
        <source>what your choices taught about %n payees</source>
        <translation>
            <numerusform>was Ihre Wahl über %n Empfänger gelehrt hat</numerusform>
            <numerusform>was Ihre Wahl über %n Empfänger gelehrt hat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trained versions</source>
        <translation>
            <numerusform>%n trainierte Version</numerusform>
            <numerusform>%n trainierte Versionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten: %1, and %2. Your entries and rules stay as they are; undo brings it back.</source>
        <translation>Vergessen: %1 und %2. Ihre Buchungen und Regeln bleiben, wie sie sind; undo holt es zurück.</translation>
    </message>
    <message>
        <source>A payee of several words goes into quotes: budgetpulse-cli forget &quot;%1&quot;</source>
        <translation>Ein Empfänger aus mehreren Wörtern gehört in Anführungszeichen: budgetpulse-cli forget &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Version %1 is already used; nothing was changed.</source>
        <translation>Version %1 wird schon verwendet; es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>bp::ModelComparisons</name>
    <message>
        <source>Versions %1 and %2 cannot be compared: %3 % and %4 % were measured on different entries, each on the newest 20 % of its time.</source>
        <translation>Die Versionen %1 und %2 lassen sich nicht vergleichen: %3 % und %4 % wurden an verschiedenen Buchungen gemessen, jeweils an den neuesten 20 % ihrer Zeit.</translation>
    </message>
    <message>
        <source>on the same newest 20 %, held back from both</source>
        <translation>bei denselben neuesten 20 %, die beiden vorenthalten waren</translation>
    </message>
    <message numerus="yes">
        <source>on the same %n entries, held back from version %1</source>
        <translation>
            <numerusform>bei derselben %n Buchung, die Version %1 vorenthalten war</numerusform>
            <numerusform>bei denselben %n Buchungen, die Version %1 vorenthalten waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions %1 and %2 are right equally often, %3 %, %4.</source>
        <translation>Die Versionen %1 und %2 haben gleich oft recht, %3 %, %4.</translation>
    </message>
    <message>
        <source>Version %1 is right %2 percentage points more often than version %3 (%4 % and %5 %) %6.</source>
        <translation>Version %1 hat um %2 Prozentpunkte öfter recht als Version %3 (%4 % und %5 %) %6.</translation>
    </message>
    <message numerus="yes">
        <source>Version %1 may have learned from %n of them.</source>
        <translation>
            <numerusform>Version %1 kann aus %n davon gelernt haben.</numerusform>
            <numerusform>Version %1 kann aus %n davon gelernt haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of the same %n entries of which version %2, then in use, got %3 %.</source>
        <translation>
            <numerusform>Richtig bei %1 % derselben %n Buchung, von der die damals verwendete Version %2 auf %3 % kam.</numerusform>
            <numerusform>Richtig bei %1 % derselben %n Buchungen, bei denen die damals verwendete Version %2 auf %3 % kam.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ModelKind</name>
    <message>
        <source>linear softmax and counts on hashed words and kinds, with memory and days</source>
        <translation>lineares Softmax-Modell und Zählungen über Wörter und Händlerarten, mit Gedächtnis und Tagen</translation>
    </message>
</context>
<context>
    <name>bp::ModelRegistry</name>
    <message numerus="yes">
        <source>Right for %1 % of the %n newest entries, which were held back. It is now used.</source>
        <translation>
            <numerusform>Richtig bei %1&#xa0;% der neuesten %n Buchung, die zurückgehalten wurde. Es wird nun benutzt.</numerusform>
            <numerusform>Richtig bei %1&#xa0;% der neuesten %n Buchungen, die zurückgehalten wurden. Es wird nun benutzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no earlier version to go back to; nothing was changed.</source>
        <translation>Es gibt keine frühere Version; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>No version is in use yet.</source>
        <translation>Noch ist keine Version in Benutzung.</translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of your last %n decisions, measured before: %2 %. Nothing to do.</source>
        <translation>
            <numerusform>Richtig bei %1&#xa0;% Ihrer letzten %n Entscheidung, vorher gemessen: %2&#xa0;%. Nichts zu tun.</numerusform>
            <numerusform>Richtig bei %1&#xa0;% Ihrer letzten %n Entscheidungen, vorher gemessen: %2&#xa0;%. Nichts zu tun.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no version %1; nothing was changed.</source>
        <translation>Es gibt keine Version %1; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Right for %1 % of the newest entries, which were held back; the version before for %2 % when it was trained. It is now used.</source>
        <translation>Richtig bei %1&#xa0;% der neuesten, zurückgehaltenen Buchungen; die Version davor bei %2&#xa0;%, als sie trainiert wurde. Sie wird nun verwendet.</translation>
    </message>
    <message>
        <source>Right for %1 % of the newest entries, which were held back; the version in use for %2 % when it was trained. The version in use stays.</source>
        <translation>Richtig bei %1&#xa0;% der neuesten, zurückgehaltenen Buchungen; die verwendete Version bei %2&#xa0;%, als sie trainiert wurde. Die verwendete Version bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of %n of the newest entries, held back from it; the version before for %2 %. It is now used.</source>
        <translation>
            <numerusform>Richtig bei %1&#xa0;% von einer der neuesten Buchungen, die ihr vorenthalten wurde; die Version davor bei %2&#xa0;%. Sie wird nun verwendet.</numerusform>
            <numerusform>Richtig bei %1&#xa0;% von %n der neuesten Buchungen, die ihr vorenthalten wurden; die Version davor bei %2&#xa0;%. Sie wird nun verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of %n of the newest entries, held back from it; the version in use for %2 %. The version in use stays.</source>
        <translation>
            <numerusform>Richtig bei %1&#xa0;% von einer der neuesten Buchungen, die ihr vorenthalten wurde; die verwendete Version bei %2&#xa0;%. Die verwendete Version bleibt.</numerusform>
            <numerusform>Richtig bei %1&#xa0;% von %n der neuesten Buchungen, die ihr vorenthalten wurden; die verwendete Version bei %2&#xa0;%. Die verwendete Version bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Version %1 learned from the very same entries; there is nothing new to learn.</source>
        <translation>Version %1 hat aus genau denselben Buchungen gelernt; es gibt nichts Neues zu lernen.</translation>
    </message>
    <message>
        <source>Train version %1</source>
        <translation>Version %1 trainieren</translation>
    </message>
    <message>
        <source>Use version %1</source>
        <translation>Version %1 verwenden</translation>
    </message>
    <message>
        <source>Go back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
    <message>
        <source>Version %1 is in use and was left. Use another one first.</source>
        <translation>Version %1 wird verwendet und blieb. Verwenden Sie zuerst eine andere.</translation>
    </message>
    <message>
        <source>Remove version %1</source>
        <translation>Version %1 entfernen</translation>
    </message>
    <message numerus="yes">
        <source>Keep only the figures of %n old versions</source>
        <translation>
            <numerusform>Von einer alten Version nur die Zahlen behalten</numerusform>
            <numerusform>Von %n alten Versionen nur die Zahlen behalten</numerusform>
        </translation>
    </message>
    <message>
        <source>Of version %1 only the figures were kept, so it cannot be used; nothing was changed. Train a new one.</source>
        <translation>Von Version %1 sind nur die Zahlen aufgehoben, darum ist sie nicht mehr verwendbar; nichts wurde geändert. Trainieren Sie eine neue.</translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of your last %n decisions, measured before: %2 %.</source>
        <translation>
            <numerusform>Richtig bei %1 % Ihrer letzten %n Entscheidung, vorher gemessen: %2 %.</numerusform>
            <numerusform>Richtig bei %1 % Ihrer letzten %n Entscheidungen, vorher gemessen: %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your decisions since this version is in use; too few to tell whether it still fits.</source>
        <translation>
            <numerusform>%n Ihrer Entscheidungen, seit diese Version verwendet wird; zu wenige, um zu sagen, ob sie noch passt.</numerusform>
            <numerusform>%n Ihrer Entscheidungen, seit diese Version verwendet wird; zu wenige, um zu sagen, ob sie noch passt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::Money</name>
    <message>
        <source>%1 and %2 cannot be added.</source>
        <translation>%1 und %2 lassen sich nicht addieren.</translation>
    </message>
    <message>
        <source>The sum is too large to be kept.</source>
        <translation>Die Summe ist zu groß.</translation>
    </message>
</context>
<context>
    <name>bp::MoneyManagerExFormat</name>
    <message>
        <source>“%1” is kept in “%2”, which is no currency known here; this account was not read.</source>
        <translation>„%1“ wird in „%2“ geführt; diese Währung ist hier nicht bekannt. Das Konto wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doppelt</translation>
    </message>
</context>
<context>
    <name>bp::Mt940Format</name>
    <message>
        <source>“%1” is not a balance; without it the statement is not proved.</source>
        <translation>„%1“ ist kein Saldo; ohne ihn ist der Auszug nicht bewiesen.</translation>
    </message>
    <message>
        <source>“%1” is not an entry as MT940 writes it; it was not read.</source>
        <translation>„%1“ ist keine Buchung, wie MT940 sie schreibt; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The amount of this entry does not fit its currency; it was not read.</source>
        <translation>Der Betrag dieser Buchung passt nicht zu ihrer Währung; sie wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file names neither the account nor the entries; they were not read.</source>
        <translation>Die Datei nennt weder das Konto noch die Buchungen; sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>This MT940 file holds no entries and no balances. Download it again at your bank.</source>
        <translation>Diese MT940-Datei enthält weder Buchungen noch Salden. Laden Sie sie bei Ihrer Bank noch einmal herunter.</translation>
    </message>
    <message>
        <source>This balance is in %1 and the statement in %2; it was not read.</source>
        <translation>Dieser Saldo ist in %1, der Auszug in %2; er wurde nicht gelesen.</translation>
    </message>
</context>
<context>
    <name>bp::OfxFormat</name>
    <message>
        <source>The amount “%1” has more digits than %2 has; it was rounded.</source>
        <translation>Der Betrag „%1“ hat mehr Stellen als %2; er wurde gerundet.</translation>
    </message>
    <message>
        <source>This entry has no date and was not read.</source>
        <translation>Diese Buchung hat kein Datum und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not a date; this entry was not read.</source>
        <translation>„%1“ ist kein Datum; diese Buchung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file does not say in which currency this entry is; choose the account it belongs to.</source>
        <translation>Die Datei nennt die Währung dieser Buchung nicht; wählen Sie das Konto, zu dem sie gehört.</translation>
    </message>
    <message>
        <source>This entry has no amount and was not read.</source>
        <translation>Diese Buchung hat keinen Betrag und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; this entry was not read.</source>
        <translation>„%1“ ist kein Betrag; diese Buchung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The bank takes back an earlier entry of %1; delete it if you have it.</source>
        <translation>Die Bank nimmt eine frühere Buchung über %1 zurück; löschen Sie sie, falls vorhanden.</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Verkauf</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Return of capital</source>
        <translation>Kapitalrückzahlung</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Gebühr</translation>
    </message>
    <message>
        <source>The file ends within this entry; download it again. The entries before it were read.</source>
        <translation>Die Datei endet mitten in dieser Buchung; laden Sie sie noch einmal herunter. Die Buchungen davor wurden gelesen.</translation>
    </message>
    <message>
        <source>The file ends before its end mark: entries may be missing. Download it again.</source>
        <translation>Die Datei endet vor ihrer Endmarke: Buchungen könnten fehlen. Laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; the balance was not read.</source>
        <translation>„%1“ ist kein Betrag; der Saldo wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file does not name the account; choose the one it belongs to.</source>
        <translation>Die Datei nennt das Konto nicht; wählen Sie das passende.</translation>
    </message>
    <message numerus="yes">
        <source>%n movements of securities did not touch the account&apos;s cash and were not read.</source>
        <translation>
            <numerusform>%n Wertpapierbewegung berührte das Geld des Kontos nicht und wurde nicht gelesen.</numerusform>
            <numerusform>%n Wertpapierbewegungen berührten das Geld des Kontos nicht und wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file names neither the account nor the entries; they were not read.</source>
        <translation>Die Datei nennt weder das Konto noch die Buchungen; sie wurden nicht gelesen.</translation>
    </message>
    <message>
        <source>The bank wrote no statement into this file but an error: %1</source>
        <translation>Die Bank hat in diese Datei keinen Auszug, sondern einen Fehler geschrieben: %1</translation>
    </message>
    <message>
        <source>This OFX file holds no statement. Choose the download of transactions at your bank.</source>
        <translation>Diese OFX-Datei enthält keinen Auszug. Wählen Sie bei Ihrer Bank den Download der Umsätze.</translation>
    </message>
</context>
<context>
    <name>bp::OwnTraining</name>
    <message>
        <source>Learned by itself, version %1: %2</source>
        <translation>Von selbst gelernt, Version %1: %2</translation>
    </message>
</context>
<context>
    <name>bp::PayeeMemory</name>
    <message numerus="yes">
        <source>like %n earlier %1 entries</source>
        <translation>
            <numerusform>wie %n frühere Buchung von %1</numerusform>
            <numerusform>wie %n frühere Buchungen von %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ProofSentences</name>
    <message numerus="yes">
        <source>%n row(s) could not be read, so nothing is proved.</source>
        <translation>
            <numerusform>%n Zeile konnte nicht gelesen werden, also ist nichts bewiesen.</numerusform>
            <numerusform>%n Zeilen konnten nicht gelesen werden, also ist nichts bewiesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the book and %n new row(s) give %2, the bank&apos;s balance of %3.</source>
        <translation>
            <numerusform>%1 im Buch und %n neue Zeile ergeben %2, den Saldo der Bank vom %3.</numerusform>
            <numerusform>%1 im Buch und %n neue Zeilen ergeben %2, den Saldo der Bank vom %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book knew no balance of this account: it now opens so that the bank&apos;s balance of %1, %2, holds.</source>
        <translation>Das Buch kannte keinen Saldo dieses Kontos: es beginnt nun so, dass der Saldo der Bank vom %1, %2, stimmt.</translation>
    </message>
    <message>
        <source>The bank says %1 on %2; with the new rows the book says %3. The difference is %4.</source>
        <translation>Die Bank sagt %1 am %2; mit den neuen Zeilen sagt das Buch %3. Der Unterschied ist %4.</translation>
    </message>
</context>
<context>
    <name>bp::QifFormat</name>
    <message>
        <source>Which is the month in “%1”?</source>
        <translation>Was ist in „%1“ der Monat?</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>Which mark stands before the cents in “%1”?</source>
        <translation>Welches Zeichen steht in „%1“ vor den Cent?</translation>
    </message>
    <message>
        <source>the comma</source>
        <translation>das Komma</translation>
    </message>
    <message>
        <source>the point</source>
        <translation>der Punkt</translation>
    </message>
    <message>
        <source>The file ends within this entry; download it again.</source>
        <translation>Die Datei endet mitten in dieser Buchung; laden Sie sie noch einmal herunter.</translation>
    </message>
    <message>
        <source>This entry has no date and was not read.</source>
        <translation>Diese Buchung hat kein Datum und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not a date; this entry was not read.</source>
        <translation>„%1“ ist kein Datum; diese Buchung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>This entry has no amount and was not read.</source>
        <translation>Diese Buchung hat keinen Betrag und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>“%1” is not an amount; this entry was not read.</source>
        <translation>„%1“ ist kein Betrag; diese Buchung wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The parts of this entry leave %1 over; it became a part without category.</source>
        <translation>Die Teile dieser Buchung lassen %1 übrig; daraus wurde ein Teil ohne Kategorie.</translation>
    </message>
    <message numerus="yes">
        <source>%n movements of securities did not touch the account&apos;s cash and were not read.</source>
        <translation>
            <numerusform>%n Wertpapierbewegung berührte das Geld des Kontos nicht und wurde nicht gelesen.</numerusform>
            <numerusform>%n Wertpapierbewegungen berührten das Geld des Kontos nicht und wurden nicht gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This QIF file holds no entries. Export the account&apos;s register there.</source>
        <translation>Diese QIF-Datei enthält keine Buchungen. Exportieren Sie dort das Kontoregister.</translation>
    </message>
</context>
<context>
    <name>bp::ReadCommand</name>
    <message>
        <source>  line %1: %2</source>
        <translation>  Zeile %1: %2</translation>
    </message>
    <message>
        <source>no balances to prove it with</source>
        <translation>keine Salden, die es beweisen</translation>
    </message>
    <message>
        <source>proved: %1 + entries = %2</source>
        <translation>bewiesen: %1 + Buchungen = %2</translation>
    </message>
    <message>
        <source>not proved: %1 is missing between the entries and the balances</source>
        <translation>nicht bewiesen: zwischen Buchungen und Salden fehlen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows what bank files say; touches no book</source>
        <translation>Zeigt, was Bankdateien sagen; berührt kein Buch</translation>
    </message>
</context>
<context>
    <name>bp::ReportCards</name>
    <message>
        <source>Last %1 days: %2 suggested, %3 accepted</source>
        <translation>Letzte %1 Tage: %2 vorgeschlagen, %3 angenommen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; right above 90 %: %2 %.</source>
        <translation>%1; richtig über 90 %: %2 %.</translation>
    </message>
</context>
<context>
    <name>bp::ReportCommand</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>Left over</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>not sorted</source>
        <translation>nicht eingeordnet</translation>
    </message>
    <message>
        <source>Spending</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Owned</source>
        <translation>Besitz</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Schulden</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Vermögen</translation>
    </message>
    <message>
        <source>Amounts in %1</source>
        <translation>Beträge in %1</translation>
    </message>
    <message>
        <source>Not counted, for there is no rate: %1 %2</source>
        <translation>Nicht gezählt, weil ein Kurs fehlt: %1 %2</translation>
    </message>
    <message>
        <source>There is no report “%1”; there are monthly, categories, cash-flow and net-worth.</source>
        <translation>Es gibt keinen Bericht „%1“; es gibt monthly, categories, cash-flow und net-worth.</translation>
    </message>
    <message>
        <source>Shows the numbers behind the charts</source>
        <translation>Zeigt die Zahlen hinter den Diagrammen</translation>
    </message>
</context>
<context>
    <name>bp::RowReason</name>
    <message>
        <source>no words to compare</source>
        <translation>keine Wörter zum Vergleichen</translation>
    </message>
    <message>
        <source>same words</source>
        <translation>gleiche Wörter</translation>
    </message>
    <message>
        <source>similar words</source>
        <translation>ähnliche Wörter</translation>
    </message>
    <message>
        <source>some of the words</source>
        <translation>einige der Wörter</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>andere Wörter</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>gleicher Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later than in the book</source>
        <translation>
            <numerusform>%n Tag später als im Buch</numerusform>
            <numerusform>%n Tage später als im Buch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than in the book</source>
        <translation>
            <numerusform>%n Tag früher als im Buch</numerusform>
            <numerusform>%n Tage früher als im Buch</numerusform>
        </translation>
    </message>
    <message>
        <source>Same amount, %1, %2.</source>
        <translation>Gleicher Betrag, %1, %2.</translation>
    </message>
    <message>
        <source>The book has it as pending, with %1; now it is booked.</source>
        <translation>Im Buch steht sie als vorgemerkt, mit %1; nun ist sie gebucht.</translation>
    </message>
    <message>
        <source>The book has it as pending; now it is booked.</source>
        <translation>Im Buch steht sie als vorgemerkt; nun ist sie gebucht.</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>am selben Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n Tag auseinander</numerusform>
            <numerusform>%n Tage auseinander</numerusform>
        </translation>
    </message>
    <message>
        <source>Opposite amounts in two of your accounts</source>
        <translation>Gegenbeträge auf zwei Ihrer Konten</translation>
    </message>
    <message>
        <source>Two of your accounts, amounts within the rate of the day</source>
        <translation>Zwei Ihrer Konten, Beträge passend zum Tageskurs</translation>
    </message>
    <message>
        <source>Two of your accounts, amounts apart by a small fee</source>
        <translation>Zwei Ihrer Konten, Beträge bis auf eine kleine Gebühr gleich</translation>
    </message>
    <message>
        <source>%1, %2; the file names the other account.</source>
        <translation>%1, %2; die Datei nennt das andere Konto.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>The bank used this id before, for %1: too different to be the same.</source>
        <translation>Die Bank hat diese Kennung schon für %1 benutzt: zu verschieden, um dasselbe zu sein.</translation>
    </message>
    <message>
        <source>Same bank id; the amount was %1 before it was booked.</source>
        <translation>Gleiche Bankkennung; vor der Buchung war der Betrag %1.</translation>
    </message>
    <message>
        <source>The same entry; the book keeps its %1, because you reconciled, split or changed it.</source>
        <translation>Dieselbe Buchung; das Buch behält seine %1, weil Sie sie abgestimmt, geteilt oder geändert haben.</translation>
    </message>
    <message>
        <source>Like an entry made by hand, but that one says %1.</source>
        <translation>Wie eine Buchung von Hand, doch diese sagt %1.</translation>
    </message>
    <message>
        <source>Same bank id.</source>
        <translation>Gleiche Bankkennung.</translation>
    </message>
    <message numerus="yes">
        <source>Same bank id and amount, but %n day(s) apart.</source>
        <translation>
            <numerusform>Gleiche Bankkennung und gleicher Betrag, aber %n Tag auseinander.</numerusform>
            <numerusform>Gleiche Bankkennung und gleicher Betrag, aber %n Tage auseinander.</numerusform>
        </translation>
    </message>
    <message>
        <source>Same day, amount and words.</source>
        <translation>Gleicher Tag, Betrag und Wortlaut.</translation>
    </message>
    <message>
        <source>Same day, amount and balance behind it.</source>
        <translation>Gleicher Tag, Betrag und Saldo danach.</translation>
    </message>
    <message>
        <source>Like an entry of the book, but with another balance behind it.</source>
        <translation>Wie eine Buchung im Buch, aber mit einem anderen Saldo danach.</translation>
    </message>
    <message>
        <source>Same day, amount and words, but another bank id.</source>
        <translation>Gleicher Tag, Betrag und Wortlaut, aber andere Bankkennung.</translation>
    </message>
    <message>
        <source>The file has %1 such entries, the book only %2.</source>
        <translation>Die Datei hat %1 solche Buchungen, das Buch nur %2.</translation>
    </message>
    <message>
        <source>The file gives this bank id twice, with the same day and amount.</source>
        <translation>Die Datei nennt diese Bankkennung zweimal, mit gleichem Tag und Betrag.</translation>
    </message>
    <message>
        <source>Not booked yet: it will come again with a later statement.</source>
        <translation>Noch nicht gebucht: sie kommt mit einem späteren Auszug wieder.</translation>
    </message>
    <message>
        <source>Not booked yet in this file; the book has it booked.</source>
        <translation>In dieser Datei noch nicht gebucht; im Buch ist sie es schon.</translation>
    </message>
    <message>
        <source>You deleted this entry; it stays away unless you tick it.</source>
        <translation>Sie haben diese Buchung gelöscht; sie bleibt fort, wenn Sie sie nicht anhaken.</translation>
    </message>
    <message>
        <source>You said it is not the same as the entry it resembles.</source>
        <translation>Sie haben gesagt, dass es nicht die ähnliche Buchung ist.</translation>
    </message>
    <message>
        <source>The file itself keeps the two as one transfer.</source>
        <translation>Die Datei selbst führt beide als eine Umbuchung.</translation>
    </message>
    <message numerus="yes">
        <source>A transfer between your accounts, but %n entries fit each other: choose the pairs.</source>
        <translation>
            <numerusform>Eine Umbuchung zwischen Ihren Konten, aber %n Buchung passt: wählen Sie die Paare.</numerusform>
            <numerusform>Eine Umbuchung zwischen Ihren Konten, aber %n Buchungen passen zueinander: wählen Sie die Paare.</numerusform>
        </translation>
    </message>
    <message>
        <source>The other side is reconciled; it is not changed unless you say so.</source>
        <translation>Die andere Seite ist abgestimmt; sie wird nur geändert, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>You said it is a transfer.</source>
        <translation>Sie haben gesagt, es ist eine Umbuchung.</translation>
    </message>
    <message>
        <source>You said it is no transfer.</source>
        <translation>Sie haben gesagt, es ist keine Umbuchung.</translation>
    </message>
    <message>
        <source>You said it is the same.</source>
        <translation>Sie haben gesagt, es ist dieselbe.</translation>
    </message>
    <message>
        <source>You said it is not the same.</source>
        <translation>Sie haben gesagt, es ist nicht dieselbe.</translation>
    </message>
    <message>
        <source>Not in the book.</source>
        <translation>Nicht im Buch.</translation>
    </message>
    <message>
        <source>But the bank&apos;s closing balance needs this row.</source>
        <translation>Aber der Endsaldo der Bank braucht diese Zeile.</translation>
    </message>
    <message>
        <source>The bank&apos;s closing balance holds without this row.</source>
        <translation>Der Endsaldo der Bank stimmt ohne diese Zeile.</translation>
    </message>
</context>
<context>
    <name>bp::RuleCondition</name>
    <message>
        <source>The condition is not written as JSON: %1 at character %2.</source>
        <translation>Die Bedingung ist nicht als JSON geschrieben: %1 bei Zeichen %2.</translation>
    </message>
    <message>
        <source>The condition is nested too deeply: at most %1 levels are read.</source>
        <translation>Die Bedingung ist zu tief verschachtelt: höchstens %1 Ebenen werden gelesen.</translation>
    </message>
    <message>
        <source>A condition needs ‘all’, ‘any’, ‘not’ or a ‘field’ to look at.</source>
        <translation>Eine Bedingung braucht „all“, „any“, „not“ oder ein „field“ zum Ansehen.</translation>
    </message>
    <message>
        <source>‘all’ and ‘any’ need a list with at least one condition.</source>
        <translation>„all“ und „any“ brauchen eine Liste mit mindestens einer Bedingung.</translation>
    </message>
    <message>
        <source>A rule cannot look at %1; it knows payee, memo, text, amount, day, account and flow.</source>
        <translation>Eine Regel kann %1 nicht ansehen; sie kennt payee, memo, text, amount, day, account und flow.</translation>
    </message>
    <message>
        <source>A rule does not know the comparison %1.</source>
        <translation>Eine Regel kennt den Vergleich %1 nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be compared with %2.</source>
        <translation>%1 lässt sich nicht mit %2 vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>The condition on %1 needs %n value(s).</source>
        <translation>
            <numerusform>Die Bedingung zu %1 braucht %n Wert.</numerusform>
            <numerusform>Die Bedingung zu %1 braucht %n Werte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The flow is ‘in’ or ‘out’, not %1.</source>
        <translation>Die Richtung ist „in“ oder „out“, nicht %1.</translation>
    </message>
    <message>
        <source>The condition on %1 needs a text to look for.</source>
        <translation>Die Bedingung zu %1 braucht einen Text zum Suchen.</translation>
    </message>
    <message>
        <source>%1 is not a number; amounts are written as 12.50, without a sign.</source>
        <translation>%1 ist keine Zahl; Beträge schreibt man als 12.50, ohne Vorzeichen.</translation>
    </message>
    <message>
        <source>A month has the days 1 to 31, not %1.</source>
        <translation>Ein Monat hat die Tage 1 bis 31, nicht %1.</translation>
    </message>
    <message>
        <source>Between needs the smaller value first, not %1 and %2.</source>
        <translation>„Zwischen“ braucht zuerst den kleineren Wert, nicht %1 und %2.</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <translation>nicht (%1)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>memo</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>payee or memo</source>
        <translation>Empfänger oder Verwendungszweck</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>money comes in</source>
        <translation>Geld kommt herein</translation>
    </message>
    <message>
        <source>money goes out</source>
        <translation>Geld geht hinaus</translation>
    </message>
    <message>
        <source>%1 contains %2</source>
        <translation>%1 enthält %2</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 starts with %2</source>
        <translation>%1 beginnt mit %2</translation>
    </message>
    <message>
        <source>%1 ends with %2</source>
        <translation>%1 endet mit %2</translation>
    </message>
    <message>
        <source>%1 matches the pattern %2</source>
        <translation>%1 passt zum Muster %2</translation>
    </message>
    <message>
        <source>%1 is one of %2</source>
        <translation>%1 ist eines von %2</translation>
    </message>
    <message>
        <source>%1 is at least %2</source>
        <translation>%1 ist mindestens %2</translation>
    </message>
    <message>
        <source>%1 is at most %2</source>
        <translation>%1 ist höchstens %2</translation>
    </message>
    <message>
        <source>%1 is between %2 and %3</source>
        <translation>%1 liegt zwischen %2 und %3</translation>
    </message>
    <message>
        <source>The pattern %1 cannot be read at character %2. A bracket needs its partner, a repeat something before it; a \ makes a sign plain.</source>
        <translation>Das Muster %1 ist bei Zeichen %2 nicht lesbar. Eine Klammer braucht ihr Gegenstück, eine Wiederholung etwas vor sich; mit \ steht ein Zeichen für sich selbst.</translation>
    </message>
    <message>
        <source>‘%1’</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>Richtung</translation>
    </message>
</context>
<context>
    <name>bp::SampleBook</name>
    <message>
        <source>Writing the sample household</source>
        <translation>Beispielhaushalt wird geschrieben</translation>
    </message>
    <message>
        <source>The sample household was not written.</source>
        <translation>Der Beispielhaushalt wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Sample household</source>
        <translation>Beispielhaushalt</translation>
    </message>
    <message>
        <source>Link refunds to their purchases</source>
        <translation>Erstattungen mit ihren Käufen verbinden</translation>
    </message>
    <message>
        <source>Tag the holiday</source>
        <translation>Urlaub verschlagworten</translation>
    </message>
</context>
<context>
    <name>bp::SavedFilters</name>
    <message>
        <source>Give the filter a name. Nothing was saved.</source>
        <translation>Geben Sie dem Filter einen Namen. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>Save the filter %1</source>
        <translation>Filter %1 speichern</translation>
    </message>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>bp::SeedCategories</name>
    <message>
        <source>Housing</source>
        <translation>Wohnen</translation>
    </message>
    <message>
        <source>Rent</source>
        <translation>Miete</translation>
    </message>
    <message>
        <source>Mortgage</source>
        <translation>Hauskredit</translation>
    </message>
    <message>
        <source>Repairs &amp; upkeep</source>
        <translation>Reparatur &amp; Instandhaltung</translation>
    </message>
    <message>
        <source>Furniture &amp; household</source>
        <translation>Möbel &amp; Haushalt</translation>
    </message>
    <message>
        <source>Groceries</source>
        <translation>Lebensmittel</translation>
    </message>
    <message>
        <source>Supermarket</source>
        <translation>Supermarkt</translation>
    </message>
    <message>
        <source>Bakery &amp; fresh food</source>
        <translation>Bäckerei &amp; Frisches</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Mobilität</translation>
    </message>
    <message>
        <source>Fuel &amp; charging</source>
        <translation>Tanken &amp; Laden</translation>
    </message>
    <message>
        <source>Public transport</source>
        <translation>Bus &amp; Bahn</translation>
    </message>
    <message>
        <source>Parking &amp; tolls</source>
        <translation>Parken &amp; Maut</translation>
    </message>
    <message>
        <source>Taxi &amp; sharing</source>
        <translation>Taxi &amp; Mietwagen</translation>
    </message>
    <message>
        <source>Car &amp; bicycle upkeep</source>
        <translation>Auto &amp; Fahrrad</translation>
    </message>
    <message>
        <source>Eating out</source>
        <translation>Essen gehen</translation>
    </message>
    <message>
        <source>Restaurants</source>
        <translation>Restaurants</translation>
    </message>
    <message>
        <source>Cafés &amp; bars</source>
        <translation>Cafés &amp; Bars</translation>
    </message>
    <message>
        <source>Fast food &amp; snacks</source>
        <translation>Schnellimbiss</translation>
    </message>
    <message>
        <source>Food delivery</source>
        <translation>Lieferdienst</translation>
    </message>
    <message>
        <source>Utilities</source>
        <translation>Energie &amp; Netz</translation>
    </message>
    <message>
        <source>Electricity &amp; heating</source>
        <translation>Strom &amp; Heizung</translation>
    </message>
    <message>
        <source>Water &amp; waste</source>
        <translation>Wasser &amp; Abfall</translation>
    </message>
    <message>
        <source>Internet &amp; television</source>
        <translation>Internet &amp; Fernsehen</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobilfunk</translation>
    </message>
    <message>
        <source>Health &amp; care</source>
        <translation>Gesundheit &amp; Pflege</translation>
    </message>
    <message>
        <source>Pharmacy</source>
        <translation>Apotheke</translation>
    </message>
    <message>
        <source>Doctors &amp; treatment</source>
        <translation>Arzt &amp; Behandlung</translation>
    </message>
    <message>
        <source>Body care &amp; drugstore</source>
        <translation>Körperpflege &amp; Drogerie</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Childcare &amp; school</source>
        <translation>Betreuung &amp; Schule</translation>
    </message>
    <message>
        <source>Toys &amp; baby things</source>
        <translation>Spielzeug &amp; Babysachen</translation>
    </message>
    <message>
        <source>Shopping</source>
        <translation>Einkäufe</translation>
    </message>
    <message>
        <source>Clothes &amp; shoes</source>
        <translation>Kleidung &amp; Schuhe</translation>
    </message>
    <message>
        <source>Electronics</source>
        <translation>Elektronik</translation>
    </message>
    <message>
        <source>Home &amp; garden</source>
        <translation>Haus &amp; Garten</translation>
    </message>
    <message>
        <source>Books &amp; stationery</source>
        <translation>Bücher &amp; Schreibwaren</translation>
    </message>
    <message>
        <source>Sports goods</source>
        <translation>Sportartikel</translation>
    </message>
    <message>
        <source>Online &amp; department stores</source>
        <translation>Online-Handel &amp; Kaufhaus</translation>
    </message>
    <message>
        <source>Leisure &amp; travel</source>
        <translation>Freizeit &amp; Reisen</translation>
    </message>
    <message>
        <source>Trips &amp; flights</source>
        <translation>Reisen &amp; Flüge</translation>
    </message>
    <message>
        <source>Hotels &amp; lodging</source>
        <translation>Hotel &amp; Unterkunft</translation>
    </message>
    <message>
        <source>Cinema, culture &amp; events</source>
        <translation>Kino, Kultur &amp; Ausgehen</translation>
    </message>
    <message>
        <source>Sport &amp; fitness</source>
        <translation>Sport &amp; Fitness</translation>
    </message>
    <message>
        <source>Games &amp; hobbies</source>
        <translation>Spiele &amp; Hobbys</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abos</translation>
    </message>
    <message>
        <source>Music &amp; video</source>
        <translation>Musik &amp; Video</translation>
    </message>
    <message>
        <source>Apps &amp; cloud</source>
        <translation>Apps &amp; Cloud</translation>
    </message>
    <message>
        <source>News &amp; memberships</source>
        <translation>Zeitungen &amp; Mitgliedschaften</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherungen</translation>
    </message>
    <message>
        <source>Health insurance</source>
        <translation>Krankenversicherung</translation>
    </message>
    <message>
        <source>Car insurance</source>
        <translation>Autoversicherung</translation>
    </message>
    <message>
        <source>Home, life &amp; other insurance</source>
        <translation>Hausrat, Leben &amp; andere</translation>
    </message>
    <message>
        <source>Income</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Salary</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Pension &amp; benefits</source>
        <translation>Rente &amp; Leistungen</translation>
    </message>
    <message>
        <source>Interest &amp; dividends</source>
        <translation>Zinsen &amp; Dividenden</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>Erstattungen</translation>
    </message>
    <message>
        <source>Other income</source>
        <translation>Andere Einnahmen</translation>
    </message>
    <message>
        <source>Taxes &amp; fees</source>
        <translation>Steuern &amp; Gebühren</translation>
    </message>
    <message>
        <source>Taxes &amp; offices</source>
        <translation>Steuern &amp; Behörden</translation>
    </message>
    <message>
        <source>Bank fees</source>
        <translation>Bankgebühren</translation>
    </message>
    <message>
        <source>Loans &amp; cards</source>
        <translation>Kredite &amp; Karten</translation>
    </message>
    <message>
        <source>Loan payments</source>
        <translation>Kreditraten</translation>
    </message>
    <message>
        <source>Card payments</source>
        <translation>Kartenzahlungen</translation>
    </message>
    <message>
        <source>Gifts &amp; donations</source>
        <translation>Geschenke &amp; Spenden</translation>
    </message>
    <message>
        <source>Gifts</source>
        <translation>Geschenke</translation>
    </message>
    <message>
        <source>Donations</source>
        <translation>Spenden</translation>
    </message>
    <message>
        <source>Payments to people</source>
        <translation>Zahlungen an Menschen</translation>
    </message>
    <message>
        <source>Savings &amp; investments</source>
        <translation>Sparen &amp; Anlegen</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Bildung</translation>
    </message>
    <message>
        <source>Pets</source>
        <translation>Haustiere</translation>
    </message>
    <message>
        <source>Work &amp; services</source>
        <translation>Arbeit &amp; Dienste</translation>
    </message>
</context>
<context>
    <name>bp::SortCommand</name>
    <message numerus="yes">
        <source>%n entries sorted by machine</source>
        <translation>
            <numerusform>%n Buchung maschinell eingeordnet</numerusform>
            <numerusform>%n Buchungen maschinell eingeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have a suggestion that waits for you</source>
        <translation>
            <numerusform>Für %n weitere wartet ein Vorschlag auf Sie</numerusform>
            <numerusform>Für %n weitere wartet ein Vorschlag auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorts the entries the machine is sure of; undo takes all of it back</source>
        <translation>Ordnet die Buchungen ein, bei denen die Maschine sicher ist; „undo“ nimmt alles zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n entries sorted as you did before</source>
        <translation>
            <numerusform>%n Buchung sortiert wie von Ihnen bisher</numerusform>
            <numerusform>%n Buchungen sortiert wie von Ihnen bisher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::StatementChain</name>
    <message>
        <source>Something is missing between two statements: entries of together %1.</source>
        <translation>Zwischen zwei Auszügen fehlt etwas: Buchungen über zusammen %1.</translation>
    </message>
    <message>
        <source>%1 is missing: entries of together %2.</source>
        <translation>%1 fehlt: Buchungen über zusammen %2.</translation>
    </message>
</context>
<context>
    <name>bp::TextDecoder</name>
    <message>
        <source>This file is not text: it holds bytes no text has. Nothing was read. Choose the CSV, OFX, QIF, CAMT or MT940 file that the bank offers for download.</source>
        <translation>Diese Datei ist kein Text: sie enthält Zeichen, die kein Text hat. Nichts wurde gelesen. Wählen Sie die CSV-, OFX-, QIF-, CAMT- oder MT940-Datei, die die Bank zum Download anbietet.</translation>
    </message>
</context>
<context>
    <name>bp::TrainCommand</name>
    <message>
        <source>Nothing in your sorted entries contradicts itself.</source>
        <translation>Nichts in Ihren eingeordneten Buchungen widerspricht sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n things in what it learned from should be mended; train --problems lists them.</source>
        <translation>
            <numerusform>%n Stelle im Lernstoff sollte berichtigt werden; train --problems zeigt sie.</numerusform>
            <numerusform>%n Stellen im Lernstoff sollten berichtigt werden; train --problems listet sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sorting by machine is switched off in this book, so nothing was trained. Switch it on first: features sorting on.</source>
        <translation>Das maschinelle Einordnen ist in diesem Buch ausgeschaltet, daher wurde nichts trainiert. Schalten Sie es zuerst ein: features sorting on.</translation>
    </message>
    <message>
        <source>Learns to sort from the entries you sorted; the new version is used when it is not worse; --problems only lists what would teach it wrong things</source>
        <translation>Lernt aus den Buchungen, die Sie eingeordnet haben; die neue Version wird verwendet, wenn sie nicht schlechter ist; --problems listet nur auf, was ihr Falsches beibrächte</translation>
    </message>
</context>
<context>
    <name>bp::TrainedSample</name>
    <message>
        <source>Answer the suggestions</source>
        <translation>Vorschläge beantworten</translation>
    </message>
    <message>
        <source>Begin with a few weeks</source>
        <translation>Mit wenigen Wochen beginnen</translation>
    </message>
    <message>
        <source>Sort the years before</source>
        <translation>Die Jahre davor einordnen</translation>
    </message>
</context>
<context>
    <name>bp::TrainingFixes</name>
    <message>
        <source>Pair as a transfer</source>
        <translation>Als Umbuchung verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Sort %n entries into %1</source>
        <translation>
            <numerusform>Eine Buchung unter %1 einordnen</numerusform>
            <numerusform>%n Buchungen unter %1 einordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>A transfer has two sides; nothing was changed.</source>
        <translation>Eine Umbuchung hat zwei Seiten; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>“%1”, %2, %3: sorted in different ways (%4). Give all of them one category, or leave it if that is meant.</source>
        <translation>„%1“, %2, %3: verschieden eingeordnet (%4). Geben Sie allen dieselbe Kategorie oder lassen Sie es so, wenn es so gemeint ist.</translation>
    </message>
    <message>
        <source>“%1” has a single entry, too few to learn from: %2, %3, %4. Sort another one into it, or merge it with a category like it.</source>
        <translation>„%1“ hat nur eine Buchung, zu wenig zum Lernen: %2, %3, %4. Ordnen Sie eine weitere ein oder vereinen Sie sie mit einer ähnlichen Kategorie.</translation>
    </message>
    <message>
        <source>“%1” and “%2”, %3, %4: look like one movement between your own accounts but are sorted as spending and income. Pair them as a transfer.</source>
        <translation>„%1“ und „%2“, %3, %4: Sie sehen aus wie eine Umbuchung zwischen Ihren Konten, sind aber als Ausgabe und Einnahme eingeordnet. Verbinden Sie sie zu einer Umbuchung.</translation>
    </message>
    <message>
        <source>Choose a category</source>
        <translation>Kategorie wählen</translation>
    </message>
    <message>
        <source>Choose a category first; nothing was changed.</source>
        <translation>Wählen Sie zuerst eine Kategorie; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n entries, %2: sorted in different ways (%3), though neither text nor amount tells them apart. Give all of them one category, or leave it if that is meant.</source>
        <translation>
            <numerusform>„%1“, %n Buchung, %2: verschieden eingeordnet (%3), obwohl weder Text noch Betrag sie unterscheiden. Geben Sie allen dieselbe Kategorie oder lassen Sie es so, wenn es so gemeint ist.</numerusform>
            <numerusform>„%1“, %n Buchungen, %2: verschieden eingeordnet (%3), obwohl weder Text noch Betrag sie unterscheiden. Geben Sie allen dieselbe Kategorie oder lassen Sie es so, wenn es so gemeint ist.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::TrainingNeeds</name>
    <message numerus="yes">
        <source>%n entries sorted so far; from %1 on it learns by itself.</source>
        <translation>
            <numerusform>Bisher eine Buchung eingeordnet; ab %1 lernt sie von selbst.</numerusform>
            <numerusform>Bisher %n Buchungen eingeordnet; ab %1 lernt sie von selbst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sorted since version %1; at %2 it learns anew.</source>
        <translation>
            <numerusform>Eine Buchung seit Version %1 eingeordnet; bei %2 lernt sie neu.</numerusform>
            <numerusform>%n Buchungen seit Version %1 eingeordnet; bei %2 lernt sie neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::UsualCategories</name>
    <message>
        <source>it is also under “%1”</source>
        <translation>gehört auch zu „%1“</translation>
    </message>
    <message>
        <source>you use it often</source>
        <translation>oft von Ihnen gewählt</translation>
    </message>
</context>
<context>
    <name>bp::Verifier</name>
    <message>
        <source>Checking the book</source>
        <translation>Buch wird geprüft</translation>
    </message>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>Row %1 of %2 points to a missing row of %3.</source>
        <translation>Zeile %1 von %2 verweist auf eine fehlende Zeile von %3.</translation>
    </message>
    <message>
        <source>The parts of the entry of %1 in %2 sum to %3 instead of %4.</source>
        <translation>Die Teile der Buchung vom %1 in %2 ergeben %3 statt %4.</translation>
    </message>
    <message>
        <source>The transfer of %1 does not balance: it has %2 sides.</source>
        <translation>Die Umbuchung vom %1 geht nicht auf: sie hat %2 Seiten.</translation>
    </message>
    <message>
        <source>An attachment is damaged: its content does not match its checksum %1.</source>
        <translation>Ein Anhang ist beschädigt: sein Inhalt passt nicht zur Prüfsumme %1.</translation>
    </message>
    <message>
        <source>The step “%1” of the history is damaged and cannot be undone.</source>
        <translation>Der Schritt „%1“ des Verlaufs ist beschädigt und lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>On %1 the book has %2 in %3, but the stated balance is %4: %5 are missing.</source>
        <translation>Am %1 hat das Buch %2 in %3, der genannte Saldo ist aber %4: es fehlen %5.</translation>
    </message>
</context>
<context>
    <name>bp::WaitingEntries</name>
    <message numerus="yes">
        <source>Sort %n entries by machine</source>
        <translation>
            <numerusform>%n Buchung maschinell einordnen</numerusform>
            <numerusform>%n Buchungen maschinell einordnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::db</name>
    <message>
        <source>The disk is full. The book %1 is unchanged. Free some space and try again.</source>
        <translation>Der Datenträger ist voll. Das Buch %1 ist unverändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The book %1 cannot be written: the file or its folder is read-only. Nothing was changed. Move it to a folder of yours or change its permissions.</source>
        <translation>Das Buch %1 kann nicht geschrieben werden: die Datei oder ihr Ordner ist schreibgeschützt. Nichts wurde geändert. Legen Sie es in einen eigenen Ordner oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>The book %1 cannot be opened. Nothing was changed. Check that the file and its folder exist and that you may read and write them.</source>
        <translation>Das Buch %1 kann nicht geöffnet werden. Nichts wurde geändert. Prüfen Sie, ob es Datei und Ordner gibt und ob Sie dort lesen und schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is not a book of Budget Pulse. Nothing was changed. Choose another file.</source>
        <translation>%1 ist kein Buch von Budget Pulse. Nichts wurde geändert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The book %1 is damaged and was left as it is. Restore the newest backup (budgetpulse-cli restore) or open another book.</source>
        <translation>Das Buch %1 ist beschädigt und blieb, wie es ist. Spielen Sie die neueste Sicherung zurück (budgetpulse-cli restore) oder öffnen Sie ein anderes Buch.</translation>
    </message>
    <message>
        <source>The book %1 is in use by another program. Nothing was changed. Close the other program and try again.</source>
        <translation>Das Buch %1 wird von einem anderen Programm benutzt. Nichts wurde geändert. Schließen Sie das andere Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk with the book %1 reported an error. The change was not made. Check the disk and try again.</source>
        <translation>Der Datenträger mit dem Buch %1 meldet einen Fehler. Die Änderung wurde nicht gemacht. Prüfen Sie den Datenträger und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>There is not enough memory for the book %1. Nothing was changed.</source>
        <translation>Für das Buch %1 reicht der Speicher nicht. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The book %1 could not be changed. Nothing was stored.</source>
        <translation>Das Buch %1 konnte nicht geändert werden. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>bp::db::Connection</name>
    <message>
        <source>out of memory</source>
        <translation>kein Speicher mehr</translation>
    </message>
</context>
<context>
    <name>bp::display</name>
    <message>
        <source>all time</source>
        <translation>gesamte Zeit</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
</context>
<context>
    <name>bp::ml::LabelTrainer</name>
    <message>
        <source>Training was cancelled; nothing was changed.</source>
        <translation>Das Lernen wurde abgebrochen; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>bp::ml::ModelFile</name>
    <message>
        <source>The trained model is damaged and was not used. Sorting goes on with rules, memory and merchant knowledge; train it again in Settings.</source>
        <translation>Das gelernte Modell ist beschädigt und wurde nicht benutzt. Eingeordnet wird weiter mit Regeln, Gedächtnis und Händlerwissen; trainieren Sie es in den Einstellungen neu.</translation>
    </message>
    <message>
        <source>The trained model was made by another version of Budget Pulse and was not used. Train it again in Settings.</source>
        <translation>Das gelernte Modell stammt von einer anderen Version von Budget Pulse und wurde nicht benutzt. Trainieren Sie es in den Einstellungen neu.</translation>
    </message>
</context>
<context>
    <name>bp::ml::TextCategorizer</name>
    <message numerus="yes">
        <source>like %n earlier %1 entries</source>
        <translation>
            <numerusform>wie %n frühere Buchung von %1</numerusform>
            <numerusform>wie %n frühere Buchungen von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>words “%1” and “%2”</source>
        <translation>Wörter „%1“ und „%2“</translation>
    </message>
    <message>
        <source>word “%1”</source>
        <translation>Wort „%1“</translation>
    </message>
    <message>
        <source>amount like your other %1 entries</source>
        <translation>Betrag wie Ihre anderen Buchungen in %1</translation>
    </message>
    <message>
        <source>looks like your other %1 entries</source>
        <translation>sieht aus wie Ihre anderen Buchungen in %1</translation>
    </message>
</context>
<context>
    <name>bp::ml::TextTrainer</name>
    <message numerus="yes">
        <source>There are only %n sorted entries; learning needs at least %1. Sort some more first.</source>
        <translation>
            <numerusform>Es gibt erst %n eingeordnete Buchung; zum Lernen braucht es mindestens %1. Ordnen Sie zuerst weitere ein.</numerusform>
            <numerusform>Es gibt erst %n eingeordnete Buchungen; zum Lernen braucht es mindestens %1. Ordnen Sie zuerst weitere ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Learning from all sorted entries</source>
        <translation>Aus allen eingeordneten Buchungen wird gelernt</translation>
    </message>
    <message>
        <source>All sorted entries are in one category; learning needs at least two. Sort some into another one first.</source>
        <translation>Alle eingeordneten Buchungen sind in einer Kategorie; zum Lernen braucht es mindestens zwei. Ordnen Sie zuerst einige in eine andere ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were sorted before do not count: you had them forgotten.</source>
        <translation>
            <numerusform>%n früher eingeordnete Buchung zählt nicht: Sie haben sie vergessen lassen.</numerusform>
            <numerusform>%n früher eingeordnete Buchungen zählen nicht: Sie haben sie vergessen lassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ml::WordConcepts</name>
    <message>
        <source>The word list of the learned sorter is damaged. Install Budget Pulse again.</source>
        <translation>Die Wortliste des lernenden Einordners ist beschädigt. Installieren Sie Budget Pulse neu.</translation>
    </message>
</context>
<context>
    <name>bp::ui</name>
    <message>
        <source>Current account</source>
        <translation>Girokonto</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Sparkonto</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bargeld</translation>
    </message>
    <message>
        <source>Loan</source>
        <translation>Kredit</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Depot</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Braucht Sie</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Own transfers</source>
        <translation>Eigene Umbuchungen</translation>
    </message>
    <message>
        <source>Currency of the book: %1</source>
        <translation>Währung des Buches: %1</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message numerus="yes">
        <source>✓ Written, opened again and checked: %n entries.</source>
        <translation>
            <numerusform>✓ Geschrieben, wieder geöffnet und geprüft: %n Buchung.</numerusform>
            <numerusform>✓ Geschrieben, wieder geöffnet und geprüft: %n Buchungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>✕ The copy has a fault: %1</source>
        <translation>✕ Die Kopie hat einen Fehler: %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>a rule</source>
        <translation>eine Regel</translation>
    </message>
    <message>
        <source>an import</source>
        <translation>ein Import</translation>
    </message>
    <message>
        <source>the machine</source>
        <translation>die Maschine</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Anderes öffnen …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Another book</source>
        <translation>Ein anderes Buch</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Sums over all accounts are shown in it.</source>
        <translation>Summen über alle Konten stehen in ihr.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern …</translation>
    </message>
    <message>
        <source>A copy of the whole book</source>
        <translation>Eine Kopie des ganzen Buches</translation>
    </message>
    <message>
        <source>Written, opened again and checked entry by entry.</source>
        <translation>Geschrieben, wieder geöffnet und Buchung für Buchung geprüft.</translation>
    </message>
    <message>
        <source>What the machine may do</source>
        <translation>Was die Maschine darf</translation>
    </message>
    <message>
        <source>on this computer only; you decide</source>
        <translation>nur auf diesem Rechner; Sie entscheiden</translation>
    </message>
    <message>
        <source>How sure it must be</source>
        <translation>Wie sicher es sein muss</translation>
    </message>
    <message>
        <source>Show a suggestion from</source>
        <translation>Vorschlag zeigen ab</translation>
    </message>
    <message>
        <source>Sort without asking from</source>
        <translation>Ohne Frage einordnen ab</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Like the language</source>
        <translation>Wie die Sprache</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Numbers and days</source>
        <translation>Zahlen und Tage</translation>
    </message>
    <message>
        <source>How amounts and days are written for you.</source>
        <translation>Wie Beträge und Tage für Sie geschrieben werden.</translation>
    </message>
    <message>
        <source>Dense</source>
        <translation>Dicht</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Weit</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Zeilen der Tabellen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Single letters</source>
        <translation>Einzelne Buchstaben</translation>
    </message>
    <message>
        <source>N, C, X, S and T work while no text field has the focus.</source>
        <translation>N, C, X, S und T wirken, solange kein Textfeld den Fokus hat.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>An import sorts these at once. They stay marked as sorted by machine until you confirm them.</source>
        <translation>Ein Import ordnet diese sofort ein. Sie bleiben als maschinell eingeordnet markiert, bis Sie sie bestätigen.</translation>
    </message>
    <message>
        <source>Between the two, entries wait for you with a suggestion. 90&#xa0;% means: of ten entries it says this about, nine are right.</source>
        <translation>Dazwischen warten Buchungen mit einem Vorschlag auf Sie. 90&#xa0;% heißt: Von zehn Buchungen, bei denen sie das sagt, stimmen neun.</translation>
    </message>
    <message>
        <source>What it tells you</source>
        <translation>Was sie Ihnen sagt</translation>
    </message>
    <message>
        <source>newest first; Ctrl+Z takes back what you did last</source>
        <translation>neueste zuerst; Strg+Z nimmt zurück, was Sie zuletzt taten</translation>
    </message>
    <message>
        <source>Below it the entry stays open; what the machine guesses stands only in the list of categories.</source>
        <translation>Darunter bleibt die Buchung offen; was die Maschine vermutet, steht nur in der Liste der Kategorien.</translation>
    </message>
</context>
<context>
    <name>bp::ui::AccountForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Reconcile…</source>
        <translation>Abstimmen …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Balance before the first entry</source>
        <translation>Saldo vor der ersten Buchung</translation>
    </message>
    <message>
        <source>IBAN or number</source>
        <translation>IBAN oder Nummer</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close account</source>
        <translation>Konto schließen</translation>
    </message>
    <message>
        <source>Proofs</source>
        <translation>Beweise</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>✓ %1 · %2 · %3</source>
        <translation>✓ %1 · %2 · %3</translation>
    </message>
    <message>
        <source>✕ %1: the %3 says %2, the book %4</source>
        <translation>✕ %1: %3 sagt %2, das Buch %4</translation>
    </message>
    <message>
        <source>Nobody has vouched for a balance yet. Reconcile with a statement, or import one.</source>
        <translation>Noch bürgt niemand für einen Saldo. Stimmen Sie mit einem Auszug ab oder importieren Sie einen.</translation>
    </message>
    <message>
        <source>Give the account a name.</source>
        <translation>Geben Sie dem Konto einen Namen.</translation>
    </message>
    <message>
        <source>Add account %1</source>
        <translation>Konto %1 anlegen</translation>
    </message>
    <message>
        <source>Change account %1</source>
        <translation>Konto %1 ändern</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Delete account %1</source>
        <translation>Konto %1 löschen</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <translation>▲ %1</translation>
    </message>
</context>
<context>
    <name>bp::ui::AccountListModel</name>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
</context>
<context>
    <name>bp::ui::AccountsScreen</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
</context>
<context>
    <name>bp::ui::Actions</name>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Neues Buch …</translation>
    </message>
    <message>
        <source>&amp;Open book…</source>
        <translation>Buch &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;Import file…</source>
        <translation>Datei &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Filter this page</source>
        <translation>Diese Seite &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;New entry</source>
        <translation>&amp;Neue Buchung</translation>
    </message>
    <message>
        <source>&amp;Category…</source>
        <translation>&amp;Kategorie …</translation>
    </message>
    <message>
        <source>Not t&amp;his category</source>
        <translation>&amp;Nicht diese Kategorie</translation>
    </message>
    <message>
        <source>&amp;Split…</source>
        <translation>&amp;Aufteilen …</translation>
    </message>
    <message>
        <source>Pair as &amp;transfer</source>
        <translation>Als &amp;Umbuchung verbinden</translation>
    </message>
    <message>
        <source>&amp;Edit cell</source>
        <translation>Zelle &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>The page&apos;s main &amp;button</source>
        <translation>&amp;Hauptknopf der Seite</translation>
    </message>
    <message>
        <source>&amp;Previous period</source>
        <translation>&amp;Voriger Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Next period</source>
        <translation>&amp;Nächster Zeitraum</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vorwärts</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>&amp;Normale Schriftgröße</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>V&amp;origer Bereich</translation>
    </message>
    <message>
        <source>&amp;Keys of this page</source>
        <translation>&amp;Tasten dieser Seite</translation>
    </message>
    <message>
        <source>&amp;About Budget Pulse</source>
        <translation>&amp;Über Budget Pulse</translation>
    </message>
    <message>
        <source>&amp;Accept or confirm</source>
        <translation>Annehmen oder be&amp;stätigen</translation>
    </message>
    <message>
        <source>Apply your &amp;rules…</source>
        <translation>Ihre &amp;Regeln anwenden …</translation>
    </message>
</context>
<context>
    <name>bp::ui::AttachmentList</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>bp::ui::BalanceChart</name>
    <message>
        <source>Balance: first %1; last %2; lowest %3; highest %4</source>
        <translation>Saldo: zuerst %1; zuletzt %2; niedrigster %3; höchster %4</translation>
    </message>
</context>
<context>
    <name>bp::ui::CashFlowChart</name>
    <message>
        <source>%1, in</source>
        <translation>%1, Eingänge</translation>
    </message>
    <message>
        <source>%1, out</source>
        <translation>%1, Ausgänge</translation>
    </message>
    <message numerus="yes">
        <source>Money in %1, out %2 in %n month(s)</source>
        <translation>
            <numerusform>Eingänge %1, Ausgänge %2 in %n Monat</numerusform>
            <numerusform>Eingänge %1, Ausgänge %2 in %n Monaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::CategoryChooser</name>
    <message>
        <source>Type a category</source>
        <translation>Kategorie eintippen</translation>
    </message>
    <message>
        <source>Another category: type its name</source>
        <translation>Andere Kategorie: Namen eintippen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nicht diese</translation>
    </message>
    <message numerus="yes">
        <source>+%n like this</source>
        <translation>
            <numerusform>+%n ähnliche</numerusform>
            <numerusform>+%n ähnliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Sort this entry and those like it in one step</source>
        <translation>Diese und ähnliche Buchungen in einem Schritt einordnen</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Make the category %1</source>
        <translation>Die Kategorie %1 anlegen</translation>
    </message>
    <message>
        <source>No category is called “%1”.</source>
        <translation>Keine Kategorie heißt „%1“.</translation>
    </message>
    <message>
        <source>There is no category yet. Type the name of a new one.</source>
        <translation>Es gibt noch keine Kategorie. Tippen Sie den Namen einer neuen.</translation>
    </message>
    <message>
        <source>There is no category yet.</source>
        <translation>Es gibt noch keine Kategorie.</translation>
    </message>
    <message>
        <source>None of these is likely.</source>
        <translation>Keine davon ist wahrscheinlich.</translation>
    </message>
</context>
<context>
    <name>bp::ui::CellEditor</name>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>This entry is reconciled; its amount, day and account stay.</source>
        <translation>Diese Buchung ist abgestimmt; Betrag, Tag und Konto bleiben.</translation>
    </message>
    <message>
        <source>This entry is split. Press S to change its parts.</source>
        <translation>Diese Buchung ist aufgeteilt. S ändert ihre Teile.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>bp::ui::ChartView</name>
    <message>
        <source>Arrow keys step, Enter shows the entries, T shows a table.</source>
        <translation>Pfeiltasten gehen weiter, Eingabe zeigt die Buchungen, T zeigt eine Tabelle.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Enter: show entries</source>
        <translation>Eingabe: Buchungen zeigen</translation>
    </message>
</context>
<context>
    <name>bp::ui::ConditionEditor</name>
    <message>
        <source>All of these</source>
        <translation>Alle davon</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Eines davon</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keines davon</translation>
    </message>
    <message>
        <source>How the tests are joined</source>
        <translation>Wie die Prüfungen verbunden sind</translation>
    </message>
    <message>
        <source>+ Test</source>
        <translation>+ Prüfung</translation>
    </message>
    <message>
        <source>+ Group</source>
        <translation>+ Gruppe</translation>
    </message>
    <message>
        <source>Add a test first.</source>
        <translation>Fügen Sie zuerst eine Prüfung hinzu.</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>bp::ui::DashboardScreen</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Import file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Your balance, your months and where the money goes appear here with the first entries.</source>
        <translation>Ihr Saldo, Ihre Monate und wohin das Geld geht, erscheinen hier mit den ersten Buchungen.</translation>
    </message>
    <message>
        <source>Import a bank file</source>
        <translation>Bankdatei importieren</translation>
    </message>
    <message>
        <source>After the second day with entries the line appears here.</source>
        <translation>Nach dem zweiten Tag mit Buchungen erscheint hier die Linie.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>After two months of entries the usual line appears here.</source>
        <translation>Nach zwei Monaten mit Buchungen erscheint hier die übliche Linie.</translation>
    </message>
    <message>
        <source>Money in and out appears here with the first entries.</source>
        <translation>Eingänge und Ausgänge erscheinen hier mit den ersten Buchungen.</translation>
    </message>
    <message>
        <source>Money in and out</source>
        <translation>Eingänge und Ausgänge</translation>
    </message>
    <message>
        <source>Where it went</source>
        <translation>Wohin es ging</translation>
    </message>
    <message>
        <source>Newest entries</source>
        <translation>Neueste Buchungen</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Buchungen</translation>
    </message>
    <message>
        <source>in</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>out</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>Counting for the dashboard</source>
        <translation>Übersicht wird berechnet</translation>
    </message>
    <message>
        <source>%1 against the usual</source>
        <translation>%1 gegen das Übliche</translation>
    </message>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>letzter Monat</numerusform>
            <numerusform>letzte %n Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>money you can use, day by day</source>
        <translation>verfügbares Geld, Tag für Tag</translation>
    </message>
    <message>
        <source>spent</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Nothing was spent in this month so far.</source>
        <translation>In diesem Monat wurde noch nichts ausgegeben.</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>Step through a chart</source>
        <translation>Durch ein Diagramm gehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Show the entries behind it</source>
        <translation>Die Buchungen dahinter zeigen</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Chart as table and back</source>
        <translation>Diagramm als Tabelle und zurück</translation>
    </message>
</context>
<context>
    <name>bp::ui::DashboardWords</name>
    <message>
        <source>Money you can use</source>
        <translation>Verfügbares Geld</translation>
    </message>
    <message>
        <source>Net worth %1</source>
        <translation>Vermögen %1</translation>
    </message>
    <message>
        <source>in all accounts</source>
        <translation>auf allen Konten</translation>
    </message>
    <message>
        <source>Spent in %1</source>
        <translation>Ausgegeben im %1</translation>
    </message>
    <message>
        <source>The usual is known after two months</source>
        <translation>Das Übliche ist nach zwei Monaten bekannt</translation>
    </message>
    <message>
        <source>↑ %1 more</source>
        <translation>↑ %1 mehr</translation>
    </message>
    <message>
        <source>↓ %1 less</source>
        <translation>↓ %1 weniger</translation>
    </message>
    <message>
        <source>than usual by day %1</source>
        <translation>als am %1. üblich</translation>
    </message>
    <message>
        <source>than usual</source>
        <translation>als üblich</translation>
    </message>
    <message>
        <source>Income in %1</source>
        <translation>Einnahmen im %1</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im %2</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Einzuordnen</translation>
    </message>
    <message>
        <source>✓ everything has a category</source>
        <translation>✓ alles hat eine Kategorie</translation>
    </message>
    <message>
        <source>without a category, %1</source>
        <translation>ohne Kategorie, %1</translation>
    </message>
    <message>
        <source>without a category</source>
        <translation>ohne Kategorie</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Offen</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n Kategorie</numerusform>
            <numerusform>%n Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 without a rate are left out</source>
        <translation>%1 ohne Kurs sind nicht enthalten</translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n Monat</numerusform>
            <numerusform>in %n Monaten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::DropHint</name>
    <message>
        <source>Drop to look at the files; nothing is stored yet</source>
        <translation>Loslassen, um die Dateien anzusehen; noch wird nichts gespeichert</translation>
    </message>
</context>
<context>
    <name>bp::ui::EntriesFilterBar</name>
    <message>
        <source>Search, or &gt;50</source>
        <translation>Suchen, oder &gt;50</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Search entries</source>
        <translation>Buchungen durchsuchen</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sorted by machine</source>
        <translation>Maschinell eingeordnet</translation>
    </message>
    <message>
        <source>Sorted by machine: %1</source>
        <translation>Maschinell eingeordnet: %1</translation>
    </message>
    <message>
        <source>To sort</source>
        <translation>Einzuordnen</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n Kategorie</numerusform>
            <numerusform>%n Kategorien</numerusform>
        </translation>
    </message>
    <message>
        <source>money in</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>Umbuchungen</translation>
    </message>
    <message>
        <source>no transfers</source>
        <translation>ohne Umbuchungen</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Letzte 3 Monate</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamte Zeit</translation>
    </message>
    <message>
        <source>From day to day…</source>
        <translation>Von Tag bis Tag …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Mindestens</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Only money in</source>
        <translation>Nur Eingänge</translation>
    </message>
    <message>
        <source>Only money out</source>
        <translation>Nur Ausgänge</translation>
    </message>
    <message>
        <source>Only transfers</source>
        <translation>Nur Umbuchungen</translation>
    </message>
    <message>
        <source>By machine</source>
        <translation>Maschinell</translation>
    </message>
</context>
<context>
    <name>bp::ui::EntriesFoot</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n Buchung, %1</numerusform>
            <numerusform>%n Buchungen, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Eingänge %1</translation>
    </message>
    <message>
        <source>Out %1</source>
        <translation>Ausgänge %1</translation>
    </message>
    <message numerus="yes">
        <source>%n transfers not counted</source>
        <translation>
            <numerusform>%n Umbuchung nicht gezählt</numerusform>
            <numerusform>%n Umbuchungen nicht gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Buchung</numerusform>
            <numerusform>%n Buchungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::EntriesScreen</name>
    <message>
        <source>Nothing answers this filter.</source>
        <translation>Zu diesem Filter passt nichts.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Your entries will stand here. Drop a bank file on the window, or press N for the first one.</source>
        <translation>Hier stehen Ihre Buchungen. Ziehen Sie eine Bankdatei auf das Fenster oder drücken Sie N für die erste.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>tick the row</source>
        <translation>Zeile anhaken</translation>
    </message>
    <message>
        <source>Shift+↑ ↓</source>
        <translation>Umschalt+↑ ↓</translation>
    </message>
    <message>
        <source>tick several rows</source>
        <translation>mehrere Zeilen anhaken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>close, then clear the filter</source>
        <translation>schließen, dann Filter leeren</translation>
    </message>
    <message>
        <source>Reading the texts of the entries</source>
        <translation>Texte der Buchungen werden gelesen</translation>
    </message>
    <message>
        <source>F2, then Tab</source>
        <translation>F2, dann Tab</translation>
    </message>
    <message>
        <source>edit the payee, then the amount, in the table</source>
        <translation>Empfänger, dann Betrag in der Tabelle ändern</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>sort those like the last one, too</source>
        <translation>ähnliche wie die letzte auch einordnen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>go on with the entry that was left unsaved</source>
        <translation>mit der nicht gespeicherten Buchung weitermachen</translation>
    </message>
    <message>
        <source>show the entry, or what is suggested; accept while looking through what waits</source>
        <translation>Buchung oder Vorschläge zeigen; beim Durchsehen der wartenden: übernehmen</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <translation>Eingabe, Esc</translation>
    </message>
    <message>
        <source>in the payee of a new entry: accept what is suggested, refuse it</source>
        <translation>im Empfänger einer neuen Buchung: Vorschlag übernehmen, ablehnen</translation>
    </message>
    <message>
        <source>accept what is suggested</source>
        <translation>den Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>show the second or third suggestion; Enter takes it</source>
        <translation>den zweiten oder dritten Vorschlag zeigen; Eingabe übernimmt ihn</translation>
    </message>
</context>
<context>
    <name>bp::ui::EntryChanges</name>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>%n Buchung löschen</numerusform>
            <numerusform>%n Buchungen löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Join the parts of an entry</source>
        <translation>Teile einer Buchung zusammenführen</translation>
    </message>
    <message>
        <source>Split an entry</source>
        <translation>Buchung aufteilen</translation>
    </message>
    <message>
        <source>Pair as a transfer</source>
        <translation>Als Umbuchung verbinden</translation>
    </message>
    <message>
        <source>Separate a transfer</source>
        <translation>Umbuchung trennen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>an entry</source>
        <translation>eine Buchung</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>%1 is larger than 25 MB. It was not attached; keep a smaller copy.</source>
        <translation>%1 ist größer als 25 MB und wurde nicht angehängt; nehmen Sie eine kleinere Kopie.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Nothing was attached.</source>
        <translation>%1 kann nicht gelesen werden. Nichts wurde angehängt.</translation>
    </message>
    <message>
        <source>Attach %1</source>
        <translation>%1 anhängen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>bp::ui::EntryCommands</name>
    <message>
        <source>A transfer cannot be split. Press T to separate it first.</source>
        <translation>Eine Umbuchung lässt sich nicht aufteilen. T trennt sie zuerst.</translation>
    </message>
    <message>
        <source>No account of yours has the opposite amount within five days. Tick two entries and press T to pair them.</source>
        <translation>Keines Ihrer Konten hat den Gegenbetrag innerhalb von fünf Tagen. Haken Sie zwei Buchungen an und drücken Sie T, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>Make a rule from %1…</source>
        <translation>Regel aus %1 machen …</translation>
    </message>
    <message>
        <source>Forget what was learned about %1</source>
        <translation>Vergessen, was über %1 gelernt wurde</translation>
    </message>
    <message numerus="yes">
        <source>Apply your rules to %n entries…</source>
        <translation>
            <numerusform>Ihre Regeln auf %n Buchung anwenden …</numerusform>
            <numerusform>Ihre Regeln auf %n Buchungen anwenden …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Category of %n entries…</source>
        <translation>
            <numerusform>&amp;Kategorie von %n Buchung …</numerusform>
            <numerusform>&amp;Kategorie von %n Buchungen …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept or confirm %n entries</source>
        <translation>
            <numerusform>%n Buchung annehmen oder be&amp;stätigen</numerusform>
            <numerusform>%n Buchungen annehmen oder be&amp;stätigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not t&amp;his category for %n entries</source>
        <translation>
            <numerusform>&amp;Nicht diese Kategorie bei %n Buchung</numerusform>
            <numerusform>&amp;Nicht diese Kategorie bei %n Buchungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::EntryFacts</name>
    <message>
        <source>Bank: %1</source>
        <translation>Bank: %1</translation>
    </message>
    <message>
        <source>Not booked yet: the bank&apos;s booking will complete it</source>
        <translation>Noch nicht gebucht: die Buchung der Bank wird sie vervollständigen</translation>
    </message>
    <message>
        <source>Made as %1</source>
        <translation>Getätigt als %1</translation>
    </message>
    <message>
        <source>One side of a transfer</source>
        <translation>Eine Seite einer Umbuchung</translation>
    </message>
    <message>
        <source>Transfer, other side in %1</source>
        <translation>Umbuchung, andere Seite in %1</translation>
    </message>
    <message>
        <source>✓ Reconciled</source>
        <translation>✓ Abgestimmt</translation>
    </message>
    <message>
        <source>Sorted by machine, %1 sure</source>
        <translation>Maschinell eingeordnet, zu %1 sicher</translation>
    </message>
    <message>
        <source>Sorted by machine, %1 sure: %2</source>
        <translation>Maschinell eingeordnet, %1 sicher: %2</translation>
    </message>
</context>
<context>
    <name>bp::ui::EntryPane</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Amount; spending has a minus</source>
        <translation>Betrag; Ausgaben mit Minus</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Tags, with commas between</source>
        <translation>Schlagwörter, mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>Neue Buchung</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Buchung</translation>
    </message>
    <message>
        <source>Add entry</source>
        <translation>Buchung hinzufügen</translation>
    </message>
    <message>
        <source>This entry is reconciled; its amount, day and account stay.</source>
        <translation>Diese Buchung ist abgestimmt; Betrag, Tag und Konto bleiben.</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message numerus="yes">
        <source>Split into %n parts</source>
        <translation>
            <numerusform>In %n Teil aufgeteilt</numerusform>
            <numerusform>In %n Teile aufgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>There is no account yet. Make one on the Accounts page first.</source>
        <translation>Es gibt noch kein Konto. Legen Sie zuerst auf der Seite Konten eines an.</translation>
    </message>
    <message>
        <source>Type the amount, for example −12,50.</source>
        <translation>Tippen Sie den Betrag ein, zum Beispiel −12,50.</translation>
    </message>
    <message>
        <source>The new entry was not saved.</source>
        <translation>Die neue Buchung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you changed in this entry was not saved.</source>
        <translation>Ihre Änderungen an dieser Buchung wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>This entry was deleted. Saving adds it as a new one.</source>
        <translation>Diese Buchung wurde gelöscht. Speichern legt sie neu an.</translation>
    </message>
    <message>
        <source>Deleted entry</source>
        <translation>Gelöschte Buchung</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
    <message>
        <source>%1 (by rule)</source>
        <translation>%1 (nach Regel)</translation>
    </message>
    <message>
        <source>%1 (by machine)</source>
        <translation>%1 (maschinell)</translation>
    </message>
</context>
<context>
    <name>bp::ui::EntryTableModel</name>
    <message>
        <source>%1, today</source>
        <translation>%1, heute</translation>
    </message>
    <message>
        <source>%1, yesterday</source>
        <translation>%1, gestern</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message>
        <source>Transfer to %1</source>
        <translation>Umbuchung nach %1</translation>
    </message>
    <message>
        <source>Transfer from %1</source>
        <translation>Umbuchung von %1</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Sorted by machine, %1 sure</source>
        <translation>Maschinell eingeordnet, zu %1 sicher</translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>%1 sure: %2</source>
        <translation>zu %1 sicher: %2</translation>
    </message>
    <message>
        <source>not sorted, suggestion %1</source>
        <translation>nicht eingeordnet, Vorschlag %1</translation>
    </message>
    <message>
        <source>Payee and bank text</source>
        <translation>Empfänger und Banktext</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Sorted by machine, %1 sure: %2</source>
        <translation>Maschinell eingeordnet, %1 sicher: %2</translation>
    </message>
</context>
<context>
    <name>bp::ui::FeaturePage</name>
    <message>
        <source>Reading what was learned</source>
        <translation>Lese, was gelernt wurde</translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportColumns</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>How the columns were read</source>
        <translation>Wie die Spalten gelesen wurden</translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportCommands</name>
    <message>
        <source>Same: leave it out</source>
        <translation>Gleich: auslassen</translation>
    </message>
    <message>
        <source>Different: import it</source>
        <translation>Verschieden: importieren</translation>
    </message>
    <message>
        <source>No transfer</source>
        <translation>Keine Umbuchung</translation>
    </message>
    <message numerus="yes">
        <source>Sorted %n rows. Nothing is stored yet.</source>
        <translation>
            <numerusform>%n Zeile eingeordnet. Noch ist nichts gespeichert.</numerusform>
            <numerusform>%n Zeilen eingeordnet. Noch ist nichts gespeichert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n like this</source>
        <translation>
            <numerusform>+%n ähnliche</numerusform>
            <numerusform>+%n ähnliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is put forward here that could be refused.</source>
        <translation>Hier ist nichts vorgeschlagen, das Sie ablehnen könnten.</translation>
    </message>
    <message>
        <source>A transfer has no category. Press D if it is none.</source>
        <translation>Eine Umbuchung hat keine Kategorie. Drücken Sie D, wenn es keine ist.</translation>
    </message>
    <message>
        <source>The book has it, so it is not imported. Press Space to import it all the same.</source>
        <translation>Das Buch enthält diese Zeile schon, sie wird nicht importiert. Mit der Leertaste importieren Sie sie trotzdem.</translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportFlow</name>
    <message>
        <source>Reading %1</source>
        <translation>%1 wird gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>%n Datei wird gelesen</numerusform>
            <numerusform>%n Dateien werden gelesen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %n rows</source>
        <translation>
            <numerusform>%n Zeile anhaken</numerusform>
            <numerusform>%n Zeilen anhaken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untick %n rows</source>
        <translation>
            <numerusform>Haken von %n Zeile nehmen</numerusform>
            <numerusform>Haken von %n Zeilen nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same</source>
        <translation>
            <numerusform>%n Zeile ist dieselbe</numerusform>
            <numerusform>%n Zeilen sind dieselben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no transfer</source>
        <translation>
            <numerusform>%n Zeile ist keine Umbuchung</numerusform>
            <numerusform>%n Zeilen sind keine Umbuchungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are different</source>
        <translation>
            <numerusform>%n Zeile ist eine andere</numerusform>
            <numerusform>%n Zeilen sind andere</numerusform>
        </translation>
    </message>
    <message>
        <source>Pair as a transfer</source>
        <translation>Als Umbuchung verbinden</translation>
    </message>
    <message numerus="yes">
        <source>Sort %n rows into %1</source>
        <translation>
            <numerusform>%n Zeile in %1 einordnen</numerusform>
            <numerusform>%n Zeilen in %1 einordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n rows open</source>
        <translation>
            <numerusform>%n Zeile offen lassen</numerusform>
            <numerusform>%n Zeilen offen lassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the file another way</source>
        <translation>Die Datei anders lesen</translation>
    </message>
    <message numerus="yes">
        <source>The rows were read anew. What you decided about %n of them is open again.</source>
        <translation>
            <numerusform>Die Zeilen wurden neu gelesen. Was Sie bei %n davon entschieden hatten, ist wieder offen.</numerusform>
            <numerusform>Die Zeilen wurden neu gelesen. Was Sie bei %n davon entschieden hatten, ist wieder offen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>In %1 importieren</translation>
    </message>
    <message numerus="yes">
        <source>The rows were matched with another account. What you decided about %n of them is open again.</source>
        <translation>
            <numerusform>Die Zeilen wurden mit einem anderen Konto verglichen. Was Sie bei %n davon entschieden hatten, ist wieder offen.</numerusform>
            <numerusform>Die Zeilen wurden mit einem anderen Konto verglichen. Was Sie bei %n davon entschieden hatten, ist wieder offen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportPreviewModel</name>
    <message>
        <source>Decide these; the rest is clear.</source>
        <translation>Diese entscheiden Sie; der Rest ist klar.</translation>
    </message>
    <message>
        <source>Dots show how sure the category is.</source>
        <translation>Punkte zeigen, wie sicher die Kategorie ist.</translation>
    </message>
    <message>
        <source>Matched by bank id or by amount, day and payee.</source>
        <translation>Erkannt an der Bankkennung oder an Betrag, Tag und Empfänger.</translation>
    </message>
    <message>
        <source>Between your own accounts; neither in nor out.</source>
        <translation>Zwischen eigenen Konten; weder Eingang noch Ausgang.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Same or different?</source>
        <translation>Gleich oder verschieden?</translation>
    </message>
    <message>
        <source>Transfer? Enter chooses</source>
        <translation>Umbuchung? Eingabe wählt</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Umbuchung</translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message>
        <source>%1?</source>
        <translation>%1?</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>%1 sure</source>
        <translation>zu %1 sicher</translation>
    </message>
    <message>
        <source>will be imported</source>
        <translation>wird importiert</translation>
    </message>
    <message>
        <source>will not be imported</source>
        <translation>wird nicht importiert</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Payee and bank text</source>
        <translation>Empfänger und Banktext</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>The file says ‘%1’, which your book does not have.</source>
        <translation>Die Datei sagt „%1“, was es in Ihrem Buch nicht gibt.</translation>
    </message>
    <message>
        <source>New: made with the import</source>
        <translation>Neu: entsteht beim Import</translation>
    </message>
    <message>
        <source>You left it open.</source>
        <translation>Sie haben sie offen gelassen.</translation>
    </message>
    <message>
        <source>You chose the category.</source>
        <translation>Sie haben die Kategorie gewählt.</translation>
    </message>
    <message>
        <source>The file says ‘%1’.</source>
        <translation>Die Datei sagt „%1“.</translation>
    </message>
    <message>
        <source>Perhaps %1 (%2): %3</source>
        <translation>Vielleicht %1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportReview</name>
    <message>
        <source>Every entry of this import is sorted.</source>
        <translation>Jede Buchung dieses Imports ist eingeordnet.</translation>
    </message>
    <message>
        <source>Import more…</source>
        <translation>Weitere importieren …</translation>
    </message>
    <message>
        <source>Show entries</source>
        <translation>Buchungen zeigen</translation>
    </message>
    <message>
        <source>Entries that wait for you</source>
        <translation>Buchungen, die auf Sie warten</translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in the book</source>
        <translation>
            <numerusform>%n Buchung ist im Buch</numerusform>
            <numerusform>%n Buchungen sind im Buch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sorted</source>
        <translation>
            <numerusform>%n davon eingeordnet</numerusform>
            <numerusform>%n davon eingeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfers paired</source>
        <translation>
            <numerusform>%n Umbuchung verbunden</numerusform>
            <numerusform>%n Umbuchungen verbunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries completed</source>
        <translation>
            <numerusform>%n frühere Buchung ergänzt</numerusform>
            <numerusform>%n frühere Buchungen ergänzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportScreen</name>
    <message>
        <source>Bank files (%1);;All files (*)</source>
        <translation>Bankdateien (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>into</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Raw lines</source>
        <translation>Rohzeilen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>Braucht mich</translation>
    </message>
    <message>
        <source>Below 90&#xa0;%</source>
        <translation>Unter 90&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>Accounts of this import</source>
        <translation>Konten dieses Imports</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>Filter:</translation>
    </message>
    <message>
        <source>Choose bank files</source>
        <translation>Bankdateien wählen</translation>
    </message>
    <message>
        <source>S / D</source>
        <translation>S / D</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>tick the rows</source>
        <translation>Zeilen anhaken</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>show the raw line</source>
        <translation>Rohzeile zeigen</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
    <message>
        <source>close and open a group</source>
        <translation>Gruppe schließen und öffnen</translation>
    </message>
    <message>
        <source>import the ticked rows</source>
        <translation>angehakte Zeilen importieren</translation>
    </message>
    <message>
        <source>leave without storing anything</source>
        <translation>verlassen, ohne etwas zu speichern</translation>
    </message>
    <message numerus="yes">
        <source>The %n rows could not be stored.</source>
        <translation>
            <numerusform>Die %n Zeile konnte nicht gespeichert werden.</numerusform>
            <numerusform>Die %n Zeilen konnten nicht gespeichert werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Drop files of your bank here: CSV, OFX, QFX, QIF, CAMT, MT940, or another app&apos;s book. Nothing is stored before you have seen it.</source>
        <translation>Ziehen Sie Dateien Ihrer Bank hierher: CSV, OFX, QFX, QIF, CAMT, MT940 oder das Buch einer anderen App. Nichts wird gespeichert, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>%n Zeile importieren</numerusform>
            <numerusform>%n Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Needs me %1</source>
        <translation>Braucht mich %1</translation>
    </message>
    <message>
        <source>Below 90&#xa0;% %1</source>
        <translation>Unter 90&#xa0;% %1</translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>A new account</source>
        <translation>Ein neues Konto</translation>
    </message>
    <message>
        <source>Choose a row to see its line of the file.</source>
        <translation>Wählen Sie eine Zeile, um sie in der Datei zu sehen.</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>it is the same / it is different, or no transfer</source>
        <translation>es ist dieselbe / es ist eine andere, oder keine Umbuchung</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>choose the other side of a transfer</source>
        <translation>die andere Seite einer Umbuchung wählen</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>show how the columns were read</source>
        <translation>zeigen, wie die Spalten gelesen wurden</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>sort those like the last one, too</source>
        <translation>ähnliche wie die letzte auch einordnen</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>not what is suggested: leave the rows open</source>
        <translation>nicht das Vorgeschlagene: Zeilen offen lassen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>take the last decision on rows back</source>
        <translation>die letzte Entscheidung über Zeilen zurücknehmen</translation>
    </message>
</context>
<context>
    <name>bp::ui::JobStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Anhalten: %1</translation>
    </message>
</context>
<context>
    <name>bp::ui::LearnedPayeeModel</name>
    <message>
        <source>none: you refused what was proposed</source>
        <translation>keine: Sie haben den Vorschlag abgelehnt</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %n times</source>
        <translation>
            <numerusform>%1, %2, einmal</numerusform>
            <numerusform>%1, %2, %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Usually goes into</source>
        <translation>Gehört meist zu</translation>
    </message>
    <message>
        <source>Your choices</source>
        <translation>Ihre Wahl</translation>
    </message>
</context>
<context>
    <name>bp::ui::LearnedPayees</name>
    <message>
        <source>What it learned about payees</source>
        <translation>Was sie über Empfänger gelernt hat</translation>
    </message>
    <message>
        <source>Search a payee</source>
        <translation>Empfänger suchen</translation>
    </message>
    <message>
        <source>Forgetting leaves your entries as they are. Only what was concluded from them goes, and Undo brings it back.</source>
        <translation>Vergessen lässt Ihre Buchungen, wie sie sind. Nur was daraus geschlossen wurde, geht, und Rückgängig holt es zurück.</translation>
    </message>
    <message numerus="yes">
        <source>%n payees</source>
        <translation>
            <numerusform>ein Empfänger</numerusform>
            <numerusform>%n Empfänger</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet. Each entry you sort teaches it about its payee.</source>
        <translation>Noch nichts. Jede Buchung, die Sie einordnen, lehrt sie etwas über ihren Empfänger.</translation>
    </message>
    <message>
        <source>No payee is called so.</source>
        <translation>Kein Empfänger heißt so.</translation>
    </message>
    <message>
        <source>Forget %1</source>
        <translation>%1 vergessen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen …</translation>
    </message>
    <message numerus="yes">
        <source>What your choices taught about %n payees</source>
        <translation>
            <numerusform>Was Ihre Wahl über einen Empfänger gelehrt hat,</numerusform>
            <numerusform>Was Ihre Wahl über %n Empfänger gelehrt hat,</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes, and so do %n trained versions with their report cards.</source>
        <translation>
            <numerusform>%1 geht verloren, ebenso eine trainierte Version mit ihrem Zeugnis.</numerusform>
            <numerusform>%1 geht verloren, ebenso %n trainierte Versionen mit ihren Zeugnissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes.</source>
        <translation>%1 geht verloren.</translation>
    </message>
    <message>
        <source>Your entries and rules stay as they are. Undo brings it all back.</source>
        <translation>Ihre Buchungen und Regeln bleiben, wie sie sind. Rückgängig holt alles zurück.</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>bp::ui::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Search all entries</source>
        <translation>Alle Buchungen &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>E&amp;ntries</source>
        <translation>B&amp;uchungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Leave the sample</source>
        <translation>Beispiel &amp;verlassen</translation>
    </message>
    <message>
        <source>Explore the &amp;sample household</source>
        <translation>Beispielhaushalt &amp;ansehen</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Dateien importieren</translation>
    </message>
    <message>
        <source>Books (*.book)</source>
        <translation>Bücher (*.book)</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>Open book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n entries.</source>
        <translation>
            <numerusform>Gesichert und geprüft: %n Buchung.</numerusform>
            <numerusform>Gesichert und geprüft: %n Buchungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>About Budget Pulse</source>
        <translation>Über Budget Pulse</translation>
    </message>
    <message>
        <source>&lt;b&gt;Budget Pulse %1&lt;/b&gt;&lt;br&gt;Your money, explained on your own computer. No account, no network.&lt;br&gt;&lt;br&gt;Free software under the GNU General Public License, version 3 or later. The font is cut from Inter (SIL Open Font License 1.1).</source>
        <translation>&lt;b&gt;Budget Pulse %1&lt;/b&gt;&lt;br&gt;Ihr Geld, erklärt auf Ihrem eigenen Rechner. Kein Konto, kein Netz.&lt;br&gt;&lt;br&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer. Die Schrift ist aus Inter geschnitten (SIL Open Font License 1.1).</translation>
    </message>
    <message>
        <source>There is nothing to redo on this page.</source>
        <translation>Auf dieser Seite gibt es nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo on this page.</source>
        <translation>Auf dieser Seite gibt es nichts rückgängig zu machen.</translation>
    </message>
</context>
<context>
    <name>bp::ui::ModelReport</name>
    <message>
        <source>Report card</source>
        <translation>Zeugnis</translation>
    </message>
    <message>
        <source>last 90 days</source>
        <translation>letzte 90 Tage</translation>
    </message>
    <message>
        <source>Whose report card</source>
        <translation>Wessen Zeugnis</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Vorgeschlagen</translation>
    </message>
    <message>
        <source>You accepted</source>
        <translation>Von Ihnen angenommen</translation>
    </message>
    <message>
        <source>Right above 90&#xa0;%</source>
        <translation>Richtig über 90&#xa0;%</translation>
    </message>
    <message>
        <source>Mean gap from the line</source>
        <translation>Mittlerer Abstand zur Linie</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Accept or refuse suggestions, and the card fills.</source>
        <translation>Nehmen Sie Vorschläge an oder lehnen Sie sie ab, dann füllt sich das Zeugnis.</translation>
    </message>
    <message>
        <source>A dot on the line means: when it says 90&#xa0;%, it is right nine times in ten. Bars show what chance allows.</source>
        <translation>Ein Punkt auf der Linie heißt: Sagt sie 90&#xa0;%, stimmt es neunmal von zehn. Die Balken zeigen, was der Zufall erlaubt.</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>bp::ui::ModelTraining</name>
    <message>
        <source>Sorting by machine is switched off, so nothing was trained. Switch it on first.</source>
        <translation>Das maschinelle Einordnen ist ausgeschaltet, deshalb wurde nichts trainiert. Schalten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>Learning from your entries</source>
        <translation>Lerne aus Ihren Buchungen</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>Looking for something new to learn</source>
        <translation>Sehe nach, ob es Neues zu lernen gibt</translation>
    </message>
</context>
<context>
    <name>bp::ui::ModelVersionModel</name>
    <message>
        <source>✓ in use</source>
        <translation>✓ verwendet</translation>
    </message>
    <message>
        <source>Version %1, trained %2 from %3 entries, right %4%5</source>
        <translation>Version %1, trainiert am %2 aus %3 Buchungen, richtig %4%5</translation>
    </message>
    <message>
        <source>, in use</source>
        <translation>, verwendet</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>Trainiert</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Only its figures were kept; it cannot be used any more.</source>
        <translation>Nur ihre Zahlen sind aufgehoben; verwendbar ist sie nicht mehr.</translation>
    </message>
    <message>
        <source>only figures</source>
        <translation>nur Zahlen</translation>
    </message>
    <message>
        <source>Measured on the newest 20 % of the entries of its time.</source>
        <translation>Gemessen an den neuesten 20 % der Buchungen ihrer Zeit.</translation>
    </message>
</context>
<context>
    <name>bp::ui::ModelVersions</name>
    <message>
        <source>Trained versions</source>
        <translation>Trainierte Versionen</translation>
    </message>
    <message>
        <source>Train now</source>
        <translation>Jetzt trainieren</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing has been trained yet. Sort some entries, then train.</source>
        <translation>Noch ist nichts trainiert. Ordnen Sie einige Buchungen ein, dann trainieren Sie.</translation>
    </message>
    <message>
        <source>Stop training</source>
        <translation>Training anhalten</translation>
    </message>
    <message>
        <source>Progress of training</source>
        <translation>Fortschritt des Trainings</translation>
    </message>
    <message>
        <source>Switched off: nothing is trained, and no version speaks.</source>
        <translation>Ausgeschaltet: Nichts wird trainiert, und keine Version spricht.</translation>
    </message>
    <message>
        <source>Use version %1</source>
        <translation>Version %1 verwenden</translation>
    </message>
    <message>
        <source>Use this version</source>
        <translation>Diese Version verwenden</translation>
    </message>
    <message>
        <source>Go back to version %1</source>
        <translation>Zurück zu Version %1</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>%1 und %2 vergleichen</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Zwei vergleichen</translation>
    </message>
    <message>
        <source>Choose two versions with Ctrl or Shift.</source>
        <translation>Wählen Sie mit Strg oder Umschalt zwei Versionen.</translation>
    </message>
    <message>
        <source>Remove version %1</source>
        <translation>Version %1 entfernen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Version %1: %2</source>
        <translation>Version %1: %2</translation>
    </message>
    <message>
        <source>right = each on the newest 20 % of its time</source>
        <translation>richtig = jeweils bei den neuesten 20 % ihrer Zeit</translation>
    </message>
    <message>
        <source>only its figures were kept</source>
        <translation>nur ihre Zahlen wurden behalten</translation>
    </message>
    <message>
        <source>Content hash of the training set: %1</source>
        <translation>Prüfsumme des Lernstoffs: %1</translation>
    </message>
    <message>
        <source>%1; on average its sureness is off by %2 percentage points; training set %3</source>
        <translation>%1; wie sicher sie sich gibt, weicht im Mittel um %2 Prozentpunkte ab; Lernstoff %3</translation>
    </message>
</context>
<context>
    <name>bp::ui::MonthStepper</name>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>bp::ui::NewestRow</name>
    <message>
        <source>choose a category</source>
        <translation>Kategorie wählen</translation>
    </message>
</context>
<context>
    <name>bp::ui::PaceChart</name>
    <message>
        <source>Spent by %1</source>
        <translation>Ausgegeben bis %1</translation>
    </message>
    <message>
        <source>Spent so far: %1</source>
        <translation>Bisher ausgegeben: %1</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>üblich</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>bp::ui::PageHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>bp::ui::ProofLine</name>
    <message>
        <source>opening</source>
        <translation>Anfang</translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>closing</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>✕ Does not add up: %1 are missing</source>
        <translation>✕ Geht nicht auf: es fehlen %1</translation>
    </message>
    <message>
        <source>✓ Proved to the cent</source>
        <translation>✓ Auf den Cent bewiesen</translation>
    </message>
    <message>
        <source>✕ The book and the bank differ</source>
        <translation>✕ Buch und Bank weichen ab</translation>
    </message>
    <message>
        <source>This file carries no balances to prove with</source>
        <translation>Diese Datei trägt keine Salden, die es beweisen</translation>
    </message>
    <message numerus="yes">
        <source>%n statements in all</source>
        <translation>
            <numerusform>%n Auszug insgesamt</numerusform>
            <numerusform>%n Auszüge insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the row</source>
        <translation>Zeigt die Zeile</translation>
    </message>
</context>
<context>
    <name>bp::ui::ReconcileModel</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Payee and bank text</source>
        <translation>Empfänger und Banktext</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 could be %2 in truth.</source>
        <translation>%1 könnte in Wahrheit %2 sein.</translation>
    </message>
    <message>
        <source>%1 could stand there twice.</source>
        <translation>%1 könnte doppelt dastehen.</translation>
    </message>
    <message>
        <source>A second entry like %1 could be missing.</source>
        <translation>Eine zweite Buchung wie %1 könnte fehlen.</translation>
    </message>
    <message>
        <source>An entry of %1 could be missing.</source>
        <translation>Eine Buchung über %1 könnte fehlen.</translation>
    </message>
    <message>
        <source>It would fit if you changed: %1</source>
        <translation>Es würde stimmen, wenn Sie ändern: %1</translation>
    </message>
</context>
<context>
    <name>bp::ui::ReconcilePanel</name>
    <message>
        <source>Reconcile</source>
        <translation>Abstimmen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Day of the statement</source>
        <translation>Tag des Auszugs</translation>
    </message>
    <message>
        <source>Balance of the statement</source>
        <translation>Saldo des Auszugs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Entries to confirm</source>
        <translation>Zu bestätigende Buchungen</translation>
    </message>
    <message>
        <source>Reconcile %1</source>
        <translation>%1 abstimmen</translation>
    </message>
    <message>
        <source>✓ Nothing is missing</source>
        <translation>✓ Nichts fehlt</translation>
    </message>
    <message>
        <source>%1 are missing</source>
        <translation>Es fehlen %1</translation>
    </message>
</context>
<context>
    <name>bp::ui::ReliabilityChart</name>
    <message>
        <source>Arrow keys step, T shows a table.</source>
        <translation>Pfeiltasten gehen weiter, T zeigt eine Tabelle.</translation>
    </message>
    <message>
        <source>After %1 decisions of yours this shows whether it may be believed.</source>
        <translation>Nach %1 Entscheidungen von Ihnen zeigt sich hier, ob man ihr glauben darf.</translation>
    </message>
    <message>
        <source>right %1</source>
        <translation>richtig %1</translation>
    </message>
    <message numerus="yes">
        <source>How sure it said it was and how often it was right: %n decisions, on average %1 from the line.</source>
        <translation>
            <numerusform>Wie sicher sie war und wie oft sie recht hatte: eine Entscheidung, im Mittel %1 von der Linie.</numerusform>
            <numerusform>Wie sicher sie war und wie oft sie recht hatte: %n Entscheidungen, im Mittel %1 von der Linie.</numerusform>
        </translation>
    </message>
    <message>
        <source>right in fact, %</source>
        <translation>wirklich richtig, %</translation>
    </message>
    <message>
        <source>how sure it said, %</source>
        <translation>wie sicher sie war, %</translation>
    </message>
    <message>
        <source>perfectly honest</source>
        <translation>vollkommen ehrlich</translation>
    </message>
    <message>
        <source>It said</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>In fact</source>
        <translation>Tatsächlich</translation>
    </message>
    <message numerus="yes">
        <source>%1 sure, %n decisions</source>
        <translation>
            <numerusform>%1 sicher, eine Entscheidung</numerusform>
            <numerusform>%1 sicher, %n Entscheidungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ReviewStrip</name>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Marked as sorted by machine; you can filter them and undo the step</source>
        <translation>Als maschinell eingeordnet gekennzeichnet; filterbar, und der Schritt lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Looking at what waits to be sorted</source>
        <translation>Offene Buchungen werden angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait to be sorted.</source>
        <translation>
            <numerusform>%n Buchung ist noch einzuordnen.</numerusform>
            <numerusform>%n Buchungen sind noch einzuordnen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them there is a suggestion to look at.</source>
        <translation>
            <numerusform>Zu %n davon gibt es einen Vorschlag.</numerusform>
            <numerusform>Zu %n davon gibt es einen Vorschlag.</numerusform>
        </translation>
    </message>
    <message>
        <source>The machine knows none of them yet.</source>
        <translation>Die Maschine kennt noch keine davon.</translation>
    </message>
    <message numerus="yes">
        <source>Sort the %n sure ones</source>
        <translation>
            <numerusform>Die %n sichere einordnen</numerusform>
            <numerusform>Die %n sicheren einordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter or 1 accepts, 2 and 3 show other guesses, X is “not this”, C chooses another.</source>
        <translation>Eingabe oder 1 übernimmt, 2 und 3 zeigen weitere, X heißt „nicht diese“, C wählt eine andere.</translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleDryRun</name>
    <message>
        <source>Also change what you sorted by hand</source>
        <translation>Auch von Hand Eingeordnetes ändern</translation>
    </message>
    <message>
        <source>Entries the rules would change</source>
        <translation>Buchungen, die die Regeln ändern würden</translation>
    </message>
    <message numerus="yes">
        <source>Also change the %n you sorted by hand</source>
        <translation>
            <numerusform>Auch die %n von Hand eingeordnete ändern</numerusform>
            <numerusform>Auch die %n von Hand eingeordneten ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries would change</source>
        <translation>
            <numerusform>%n Buchung würde sich ändern</numerusform>
            <numerusform>%n Buchungen würden sich ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %n sorted by hand</source>
        <translation>
            <numerusform>%1, davon %n von Hand eingeordnet</numerusform>
            <numerusform>%1, davon %n von Hand eingeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Die erste steht hier.</numerusform>
            <numerusform>Die ersten %n stehen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n entries</source>
        <translation>
            <numerusform>%n Buchung einordnen</numerusform>
            <numerusform>%n Buchungen einordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no rule yet. Make the first one on the Rules page.</source>
        <translation>Es gibt noch keine Regel. Legen Sie die erste auf der Seite „Regeln“ an.</translation>
    </message>
    <message>
        <source>Asking the rules</source>
        <translation>Regeln werden gefragt</translation>
    </message>
    <message>
        <source>The rules would change nothing.</source>
        <translation>Die Regeln würden nichts ändern.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes unless you include the %n entries you sorted by hand</source>
        <translation>
            <numerusform>Nichts ändert sich, außer Sie nehmen die %n von Hand eingeordnete Buchung dazu</numerusform>
            <numerusform>Nichts ändert sich, außer Sie nehmen die %n von Hand eingeordneten Buchungen dazu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleEditor</name>
    <message>
        <source>This rule is on</source>
        <translation>Diese Regel ist an</translation>
    </message>
    <message>
        <source>Also change what you sorted by hand</source>
        <translation>Auch von Hand Eingeordnetes ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>bleibt, wie er ist</translation>
    </message>
    <message>
        <source>Also call the payee</source>
        <translation>Empfänger umbenennen in</translation>
    </message>
    <message>
        <source>Name of the rule</source>
        <translation>Name der Regel</translation>
    </message>
    <message>
        <source>Saves the rule and sorts these entries by it, in one step</source>
        <translation>Speichert die Regel und ordnet diese Buchungen danach ein, in einem Schritt</translation>
    </message>
    <message>
        <source>Category…</source>
        <translation>Kategorie …</translation>
    </message>
    <message>
        <source>Type what shall be in the payee. The entries it fits appear here.</source>
        <translation>Schreiben Sie, was im Empfänger stehen soll. Die passenden Buchungen erscheinen hier.</translation>
    </message>
    <message>
        <source>Trying the rule</source>
        <translation>Regel wird ausprobiert</translation>
    </message>
    <message numerus="yes">
        <source>Save and sort %n entries</source>
        <translation>
            <numerusform>Speichern, %n Buchung einordnen</numerusform>
            <numerusform>Speichern, %n Buchungen einordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the category of this rule first.</source>
        <translation>Wählen Sie zuerst die Kategorie dieser Regel.</translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Regel %1 anlegen</translation>
    </message>
    <message>
        <source>Change rule %1</source>
        <translation>Regel %1 ändern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>%1 Add a test to write the condition anew.</source>
        <translation>%1 Fügen Sie eine Prüfung hinzu, um die Bedingung neu zu schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>Add rule %1 and sort %n entries by it</source>
        <translation>
            <numerusform>Regel %1 anlegen und %n Buchung danach einordnen</numerusform>
            <numerusform>Regel %1 anlegen und %n Buchungen danach einordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change rule %1 and sort %n entries by it</source>
        <translation>
            <numerusform>Regel %1 ändern und %n Buchung danach einordnen</numerusform>
            <numerusform>Regel %1 ändern und %n Buchungen danach einordnen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleHits</name>
    <message>
        <source>Entries the rule fits</source>
        <translation>Buchungen, auf die die Regel passt</translation>
    </message>
    <message numerus="yes">
        <source>Fits %n entries.</source>
        <translation>
            <numerusform>Passt auf %n Buchung.</numerusform>
            <numerusform>Passt auf %n Buchungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is off, so it changes none of them.</source>
        <translation>Sie ist ausgeschaltet und ändert deshalb keine davon.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would change.</source>
        <translation>
            <numerusform>%n davon würde sich ändern.</numerusform>
            <numerusform>%n davon würden sich ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the others %1.</source>
        <translation>Von den übrigen: %1.</translation>
    </message>
    <message>
        <source>None of them would change.</source>
        <translation>Keine davon würde sich ändern.</translation>
    </message>
    <message>
        <source>None of them would change: %1.</source>
        <translation>Keine davon würde sich ändern: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>Die erste steht hier.</numerusform>
            <numerusform>Die ersten %n stehen hier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pattern takes too long on %n texts and was stopped there; write it without repeats inside repeats.</source>
        <translation>
            <numerusform>Das Muster braucht bei %n Text zu lange und wurde dort abgebrochen; schreiben Sie es ohne Wiederholung in der Wiederholung.</numerusform>
            <numerusform>Das Muster braucht bei %n Texten zu lange und wurde dort abgebrochen; schreiben Sie es ohne Wiederholung in der Wiederholung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are sorted so already</source>
        <translation>
            <numerusform>%n ist schon so eingeordnet</numerusform>
            <numerusform>%n sind schon so eingeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you sorted by hand</source>
        <translation>
            <numerusform>%n haben Sie von Hand eingeordnet</numerusform>
            <numerusform>%n haben Sie von Hand eingeordnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are reconciled</source>
        <translation>
            <numerusform>%n ist abgestimmt</numerusform>
            <numerusform>%n sind abgestimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are decided before by other rules</source>
        <translation>
            <numerusform>über %n entscheidet vorher eine andere Regel</numerusform>
            <numerusform>über %n entscheiden vorher andere Regeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are decided before by the rule “%1”</source>
        <translation>
            <numerusform>über %n entscheidet vorher die Regel »%1«</numerusform>
            <numerusform>über %n entscheidet vorher die Regel »%1«</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a category for what it fits.</source>
        <translation>Wählen Sie eine Kategorie für das Passende.</translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleHitsModel</name>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Not sorted</source>
        <translation>Nicht eingeordnet</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>%1, stays</source>
        <translation>%1, bleibt</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, dann %2</translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleOfferBar</name>
    <message>
        <source>Make the rule</source>
        <translation>Regel anlegen</translation>
    </message>
    <message>
        <source>No, and do not ask again</source>
        <translation>Nein, nicht mehr fragen</translation>
    </message>
    <message numerus="yes">
        <source>You sorted %n entries alike. Make it a rule? %1 → %2</source>
        <translation>
            <numerusform>Sie haben %n Buchung gleich eingeordnet. Als Regel? %1 → %2</numerusform>
            <numerusform>Sie haben %n Buchungen gleich eingeordnet. Als Regel? %1 → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Add rule %1</source>
        <translation>Regel %1 anlegen</translation>
    </message>
    <message>
        <source>Looking for a rule</source>
        <translation>Eine Regel wird gesucht</translation>
    </message>
</context>
<context>
    <name>bp::ui::RulesScreen</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>In the order they are asked</source>
        <translation>In der Reihenfolge, in der sie gefragt werden</translation>
    </message>
    <message>
        <source>Delete rule %1</source>
        <translation>Regel %1 löschen</translation>
    </message>
    <message>
        <source>Your rules will stand here. A rule sorts entries before the machine does; three entries sorted alike are offered as one.</source>
        <translation>Hier werden Ihre Regeln stehen. Eine Regel ordnet ein, bevor die Maschine es tut; drei gleich eingeordnete Buchungen werden als Regel angeboten.</translation>
    </message>
    <message>
        <source>The first that fits decides. What demands more is asked earlier: a whole name before a part of it, two tests before one.</source>
        <translation>Die erste passende entscheidet. Was mehr verlangt, wird früher gefragt: ein ganzer Name vor einem Teil davon, zwei Prüfungen vor einer.</translation>
    </message>
    <message>
        <source>On. Space switches it off</source>
        <translation>An. Die Leertaste schaltet sie aus</translation>
    </message>
    <message>
        <source>Off. Space switches it on</source>
        <translation>Aus. Die Leertaste schaltet sie an</translation>
    </message>
    <message>
        <source>Switch on rule %1</source>
        <translation>Regel %1 einschalten</translation>
    </message>
    <message>
        <source>Switch off rule %1</source>
        <translation>Regel %1 ausschalten</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Duplicate rule %1</source>
        <translation>Regel %1 duplizieren</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>new rule</source>
        <translation>neue Regel</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>edit the rule of the list</source>
        <translation>die Regel der Liste bearbeiten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>switch it on or off</source>
        <translation>sie an- oder ausschalten</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Strg+D</translation>
    </message>
    <message>
        <source>duplicate it</source>
        <translation>sie duplizieren</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>delete it</source>
        <translation>sie löschen</translation>
    </message>
    <message>
        <source>Apply all rules…</source>
        <translation>Alle Regeln anwenden …</translation>
    </message>
    <message>
        <source>Shows first which entries they would change</source>
        <translation>Zeigt zuerst, welche Buchungen sie ändern würden</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
</context>
<context>
    <name>bp::ui::SavedFiltersButton</name>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern …</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>Name des Filters</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A period such as “this month” moves on with the calendar.</source>
        <translation>Ein Zeitraum wie „dieser Monat“ geht mit dem Kalender mit.</translation>
    </message>
</context>
<context>
    <name>bp::ui::Screens</name>
    <message>
        <source>Dashboard</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Buchungen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>bp::ui::SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Aussehen und Sprache</translation>
    </message>
    <message>
        <source>Book and backup</source>
        <translation>Buch und Sicherung</translation>
    </message>
    <message>
        <source>AI features</source>
        <translation>KI-Funktionen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>bp::ui::SideBar</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search all entries</source>
        <translation>Alle Buchungen durchsuchen</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Buch %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>bp::ui::SideRow</name>
    <message>
        <source>current page</source>
        <translation>aktuelle Seite</translation>
    </message>
</context>
<context>
    <name>bp::ui::SortingCommands</name>
    <message>
        <source>A transfer has no category. Press T to separate it.</source>
        <translation>Eine Umbuchung hat keine Kategorie. T trennt sie.</translation>
    </message>
    <message>
        <source>This entry is split. Press S to change its parts.</source>
        <translation>Diese Buchung ist aufgeteilt. S ändert ihre Teile.</translation>
    </message>
    <message>
        <source>Looking for entries like this</source>
        <translation>Ähnliche Buchungen werden gesucht</translation>
    </message>
    <message numerus="yes">
        <source>+%n like this</source>
        <translation>
            <numerusform>+%n ähnliche</numerusform>
            <numerusform>+%n ähnliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is suggested here. C opens the categories.</source>
        <translation>Hier wird nichts vorgeschlagen. C öffnet die Kategorien.</translation>
    </message>
    <message>
        <source>2 and 3 are for one entry at a time. 1 accepts what each shows.</source>
        <translation>2 und 3 gelten für eine einzelne Buchung. 1 übernimmt bei jeder, was dort steht.</translation>
    </message>
</context>
<context>
    <name>bp::ui::SplitEditor</name>
    <message>
        <source>Split</source>
        <translation>Aufteilen</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>%1 aufteilen</translation>
    </message>
    <message>
        <source>Another part</source>
        <translation>Weiterer Teil</translation>
    </message>
    <message>
        <source>Join again</source>
        <translation>Wieder zusammenführen</translation>
    </message>
    <message>
        <source>Amount of this part</source>
        <translation>Betrag dieses Teils</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note of this part</source>
        <translation>Notiz dieses Teils</translation>
    </message>
    <message>
        <source>Remove this part</source>
        <translation>Diesen Teil entfernen</translation>
    </message>
    <message>
        <source>Category…</source>
        <translation>Kategorie …</translation>
    </message>
    <message>
        <source>Everything is divided</source>
        <translation>Alles ist verteilt</translation>
    </message>
    <message>
        <source>%1 still to divide</source>
        <translation>Noch %1 zu verteilen</translation>
    </message>
</context>
<context>
    <name>bp::ui::StartPage</name>
    <message>
        <source>See where your money goes. Choose how to begin; you can do the others later.</source>
        <translation>Sehen Sie, wohin Ihr Geld geht. Wählen Sie, wie Sie anfangen; das andere geht auch später.</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Explore a sample household</source>
        <translation>Einen Beispielhaushalt ansehen</translation>
    </message>
    <message>
        <source>26 months of an invented family, in a separate book. Leave it with one click.</source>
        <translation>26 Monate einer erfundenen Familie, in einem eigenen Buch. Mit einem Klick verlassen.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto anlegen</translation>
    </message>
    <message>
        <source>Start by hand</source>
        <translation>Von Hand beginnen</translation>
    </message>
    <message>
        <source>Name one account and its balance today. Categories are ready when you need them.</source>
        <translation>Nennen Sie ein Konto und seinen heutigen Saldo. Kategorien sind da, wenn Sie sie brauchen.</translation>
    </message>
    <message>
        <source>You already have a book?</source>
        <translation>Sie haben schon ein Buch?</translation>
    </message>
    <message>
        <source>Open an existing book</source>
        <translation>Vorhandenes Buch öffnen</translation>
    </message>
    <message>
        <source>Welcome to Budget Pulse</source>
        <translation>Willkommen bei Budget Pulse</translation>
    </message>
    <message>
        <source>Drop your bank file here</source>
        <translation>Bankdatei hierher ziehen</translation>
    </message>
    <message>
        <source>One file or many, of any age. Accounts, duplicates and your own transfers are recognised, and nothing is stored before you agree.</source>
        <translation>Eine Datei oder viele, beliebig alt. Konten, Doppeltes und eigene Umbuchungen werden erkannt, und nichts wird gespeichert, bevor Sie zustimmen.</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>Dateien wählen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>No account, no network.
Nothing leaves this computer.</source>
        <translation>Keine Anmeldung, kein Netz.
Nichts verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Your book is one file.
Copy it, keep it, delete it.</source>
        <translation>Ihr Buch ist eine Datei.
Kopieren, behalten, löschen.</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Coming from GnuCash, KMyMoney, HomeBank, Money Manager EX, YNAB, Quicken or another app? Drop its file just the same.</source>
        <translation>Kommen Sie von GnuCash, KMyMoney, HomeBank, Money Manager EX, YNAB, Quicken oder einer anderen App? Legen Sie deren Datei genauso hier ab.</translation>
    </message>
</context>
<context>
    <name>bp::ui::StartWindow</name>
    <message>
        <source>Budget Pulse</source>
        <translation>Budget Pulse</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Choose bank files…</source>
        <translation>Bankdateien &amp;wählen …</translation>
    </message>
    <message>
        <source>&amp;Explore the sample household</source>
        <translation>Beispielhaushalt &amp;ansehen</translation>
    </message>
    <message>
        <source>&amp;Start by hand</source>
        <translation>Von &amp;Hand beginnen</translation>
    </message>
    <message>
        <source>&amp;Open an existing book…</source>
        <translation>Vorhandenes Buch &amp;öffnen …</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Neues Buch …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>This book could not be opened</source>
        <translation>Dieses Buch konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Open another book…</source>
        <translation>Anderes Buch öffnen …</translation>
    </message>
    <message>
        <source>Start a new book…</source>
        <translation>Neues Buch beginnen …</translation>
    </message>
    <message>
        <source>Choose bank files</source>
        <translation>Bankdateien wählen</translation>
    </message>
    <message>
        <source>Open an existing book</source>
        <translation>Vorhandenes Buch öffnen</translation>
    </message>
    <message>
        <source>Books (*.book)</source>
        <translation>Bücher (*.book)</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
</context>
<context>
    <name>bp::ui::StatusStrip</name>
    <message>
        <source>All work done on this computer</source>
        <translation>Alles geschieht auf diesem Rechner</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>Letzte Änderung: %1</translation>
    </message>
</context>
<context>
    <name>bp::ui::SuggestionBox</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Not this</source>
        <translation>Nicht diese</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc in the payee, Alt+X anywhere</source>
        <translation>Esc im Empfänger, Alt+X überall</translation>
    </message>
    <message>
        <source>%1? %2 sure: %3</source>
        <translation>%1? Zu %2 sicher: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Enter in the payee, Alt+Y anywhere</source>
        <translation>Eingabe im Empfänger, Alt+Y überall</translation>
    </message>
</context>
<context>
    <name>bp::ui::TableHead</name>
    <message>
        <source>Amount, %1</source>
        <translation>Betrag, %1</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>bp::ui::TestEditor</name>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>matches (regex)</source>
        <translation>passt zum Muster (Regex)</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>Payee</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Payee or memo</source>
        <translation>Empfänger oder Verwendungszweck</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Day of month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>What is tested</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>money out</source>
        <translation>Ausgänge</translation>
    </message>
    <message>
        <source>money in</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <source>is between</source>
        <translation>liegt zwischen</translation>
    </message>
    <message>
        <source>Second value</source>
        <translation>Zweiter Wert</translation>
    </message>
    <message>
        <source>with commas between</source>
        <translation>mit Kommas dazwischen</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>is one of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>An account that is gone</source>
        <translation>Ein Konto, das es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Remove this test</source>
        <translation>Diese Prüfung entfernen</translation>
    </message>
</context>
<context>
    <name>bp::ui::Toast</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bp::ui::TrainingProblems</name>
    <message>
        <source>Before training</source>
        <translation>Vor dem Training</translation>
    </message>
    <message>
        <source>what would teach it wrong things</source>
        <translation>was ihr Falsches beibrächte</translation>
    </message>
    <message>
        <source>Once you have sorted entries, what contradicts itself is listed here.</source>
        <translation>Sobald Sie Buchungen eingeordnet haben, steht hier, was sich widerspricht.</translation>
    </message>
    <message numerus="yes">
        <source>✓ Nothing in your %n sorted entries contradicts itself.</source>
        <translation>
            <numerusform>✓ Nichts in Ihrer eingeordneten Buchung widerspricht sich.</numerusform>
            <numerusform>✓ Nichts in Ihren %n eingeordneten Buchungen widerspricht sich.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Alle zeigen</numerusform>
            <numerusform>Alle %n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the entries</source>
        <translation>Die Buchungen zeigen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>It is meant so; do not list it again.</source>
        <translation>Das ist so gemeint; nicht wieder aufführen.</translation>
    </message>
    <message>
        <source>Another category …</source>
        <translation>Andere Kategorie …</translation>
    </message>
    <message>
        <source>Choose a category …</source>
        <translation>Kategorie wählen …</translation>
    </message>
</context>
<context>
    <name>bp::ui::VerdictTiles</name>
    <message>
        <source>yours to decide</source>
        <translation>Sie entscheiden</translation>
    </message>
    <message>
        <source>come into the book</source>
        <translation>kommen ins Buch</translation>
    </message>
    <message>
        <source>not added again</source>
        <translation>nicht noch einmal</translation>
    </message>
    <message>
        <source>neither in nor out</source>
        <translation>weder Ein- noch Ausgang</translation>
    </message>
</context>
</TS>
