<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bp::AccountFinder</name>
    <message numerus="yes">
        <source>%n of its rows are already there.</source>
        <translation>
            <numerusform>%n of its rows is already there.</numerusform>
            <numerusform>%n of its rows are already there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::AmountText</name>
    <message numerus="yes">
        <source>%1 has %n digit(s) after the decimal mark, this has more</source>
        <translation>
            <numerusform>%1 has %n digit after the decimal mark, this has more</numerusform>
            <numerusform>%1 has %n digits after the decimal mark, this has more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::AnswerCommands</name>
    <message numerus="yes">
        <source>%n suggestions accepted</source>
        <translation>
            <numerusform>%n suggestion accepted</numerusform>
            <numerusform>%n suggestions accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestions refused</source>
        <translation>
            <numerusform>%n suggestion refused</numerusform>
            <numerusform>%n suggestions refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sorted into %1</source>
        <translation>
            <numerusform>%n entry sorted into %1</numerusform>
            <numerusform>%n entries sorted into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more like this; --like-this sorts them too, in the same step</source>
        <translation>
            <numerusform>%n more like this; --like-this sorts it too, in the same step</numerusform>
            <numerusform>%n more like this; --like-this sorts them too, in the same step</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries were sorted into %1 already</source>
        <translation>
            <numerusform>%n entry was sorted into %1 already</numerusform>
            <numerusform>%n entries were sorted into %1 already</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::BookCommands</name>
    <message numerus="yes">
        <source>Something is wrong in %1 at %n places.</source>
        <translation>
            <numerusform>Something is wrong in %1 at %n place.</numerusform>
            <numerusform>Something is wrong in %1 at %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::CamtFormat</name>
    <message numerus="yes">
        <source>%n entries are only information of the bank and were not read.</source>
        <translation>
            <numerusform>%n entry is only information of the bank and was not read.</numerusform>
            <numerusform>%n entries are only information of the bank and were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::CategoryRuleBook</name>
    <message numerus="yes">
        <source>Sort %n entries by rules</source>
        <translation>
            <numerusform>Sort %n entry by rules</numerusform>
            <numerusform>Sort %n entries by rules</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::CsvFormat</name>
    <message numerus="yes">
        <source>%n character(s) of this file could not be read.</source>
        <translation>
            <numerusform>%n character of this file could not be read.</numerusform>
            <numerusform>%n characters of this file could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::DriftAdvices</name>
    <message numerus="yes">
        <source>%n entries are new to it: train it again.</source>
        <translation>
            <numerusform>%n entry is new to it: train it again.</numerusform>
            <numerusform>%n entries are new to it: train it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There is nothing new to learn from, but %n things in what it learned from contradict themselves: mend them, then train.</source>
        <translation>
            <numerusform>There is nothing new to learn from, but %n thing in what it learned from contradicts itself: mend it, then train.</numerusform>
            <numerusform>There is nothing new to learn from, but %n things in what it learned from contradict themselves: mend them, then train.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::EntriesCommand</name>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::EvaluateCommand</name>
    <message numerus="yes">
        <source>%n rows of “%1” have no category and were left out.</source>
        <translation>
            <numerusform>%n row of “%1” has no category and was left out.</numerusform>
            <numerusform>%n rows of “%1” have no category and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n others</source>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” have an amount that cannot be read; it was not used.</source>
        <translation>
            <numerusform>%n row of “%1” has an amount that cannot be read; it was not used.</numerusform>
            <numerusform>%n rows of “%1” have an amount that cannot be read; it was not used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of “%1” have a day that cannot be read; it was not used.</source>
        <translation>
            <numerusform>%n row of “%1” has a day that cannot be read; it was not used.</numerusform>
            <numerusform>%n rows of “%1” have a day that cannot be read; it was not used.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::Feedback</name>
    <message numerus="yes">
        <source>Sort %n entries into %1</source>
        <translation>
            <numerusform>Sort %n entry into %1</numerusform>
            <numerusform>Sort %n entries into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Refuse %n suggestions</source>
        <translation>
            <numerusform>Refuse %n suggestion</numerusform>
            <numerusform>Refuse %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n suggestions</source>
        <translation>
            <numerusform>Accept %n suggestion</numerusform>
            <numerusform>Accept %n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ImportCommand</name>
    <message numerus="yes">
        <source>%1: %n doubtful row(s) left out; decide on them in the window:</source>
        <translation>
            <numerusform>%1: %n doubtful row left out; decide on it in the window:</numerusform>
            <numerusform>%1: %n doubtful rows left out; decide on them in the window:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::Importer</name>
    <message numerus="yes">
        <source>Import %n entries</source>
        <translation>
            <numerusform>Import %n entry</numerusform>
            <numerusform>Import %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ModelCommands</name>
    <message numerus="yes">
        <source>Forgotten what %n choices taught about %1. Your entries stay as they are.</source>
        <translation>
            <numerusform>Forgotten what one choice taught about %1. Your entries stay as they are.</numerusform>
            <numerusform>Forgotten what %n choices taught about %1. Your entries stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what your choices taught about %n payees</source>
        <translation>
            <numerusform>what your choices taught about %n payee</numerusform>
            <numerusform>what your choices taught about %n payees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trained versions</source>
        <translation>
            <numerusform>%n trained version</numerusform>
            <numerusform>%n trained versions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ModelComparisons</name>
    <message numerus="yes">
        <source>on the same %n entries, held back from version %1</source>
        <translation>
            <numerusform>on the same %n entry, held back from version %1</numerusform>
            <numerusform>on the same %n entries, held back from version %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Version %1 may have learned from %n of them.</source>
        <translation>
            <numerusform>Version %1 may have learned from %n of them.</numerusform>
            <numerusform>Version %1 may have learned from %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of the same %n entries of which version %2, then in use, got %3 %.</source>
        <translation>
            <numerusform>Right for %1 % of the same %n entry of which version %2, then in use, got %3 %.</numerusform>
            <numerusform>Right for %1 % of the same %n entries of which version %2, then in use, got %3 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ModelRegistry</name>
    <message numerus="yes">
        <source>Right for %1 % of the %n newest entries, which were held back. It is now used.</source>
        <translation>
            <numerusform>Right for %1&#xa0;% of the %n newest entry, which was held back. It is now used.</numerusform>
            <numerusform>Right for %1&#xa0;% of the %n newest entries, which were held back. It is now used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of your last %n decisions, measured before: %2 %. Nothing to do.</source>
        <translation>
            <numerusform>Right for %1&#xa0;% of your last %n decision, measured before: %2&#xa0;%. Nothing to do.</numerusform>
            <numerusform>Right for %1&#xa0;% of your last %n decisions, measured before: %2&#xa0;%. Nothing to do.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of %n of the newest entries, held back from it; the version before for %2 %. It is now used.</source>
        <translation>
            <numerusform>Right for %1&#xa0;% of one of the newest entries, held back from it; the version before for %2&#xa0;%. It is now used.</numerusform>
            <numerusform>Right for %1&#xa0;% of %n of the newest entries, held back from it; the version before for %2&#xa0;%. It is now used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of %n of the newest entries, held back from it; the version in use for %2 %. The version in use stays.</source>
        <translation>
            <numerusform>Right for %1&#xa0;% of one of the newest entries, held back from it; the version in use for %2&#xa0;%. The version in use stays.</numerusform>
            <numerusform>Right for %1&#xa0;% of %n of the newest entries, held back from it; the version in use for %2&#xa0;%. The version in use stays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep only the figures of %n old versions</source>
        <translation>
            <numerusform>Keep only the figures of an old version</numerusform>
            <numerusform>Keep only the figures of %n old versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Right for %1 % of your last %n decisions, measured before: %2 %.</source>
        <translation>
            <numerusform>Right for %1 % of your last %n decision, measured before: %2 %.</numerusform>
            <numerusform>Right for %1 % of your last %n decisions, measured before: %2 %.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your decisions since this version is in use; too few to tell whether it still fits.</source>
        <translation>
            <numerusform>%n of your decisions since this version is in use; too few to tell whether it still fits.</numerusform>
            <numerusform>%n of your decisions since this version is in use; too few to tell whether it still fits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::OfxFormat</name>
    <message numerus="yes">
        <source>%n movements of securities did not touch the account&apos;s cash and were not read.</source>
        <translation>
            <numerusform>%n movement of securities did not touch the account&apos;s cash and was not read.</numerusform>
            <numerusform>%n movements of securities did not touch the account&apos;s cash and were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::PayeeMemory</name>
    <message numerus="yes">
        <source>like %n earlier %1 entries</source>
        <translation>
            <numerusform>like %n earlier %1 entry</numerusform>
            <numerusform>like %n earlier %1 entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ProofSentences</name>
    <message numerus="yes">
        <source>%n row(s) could not be read, so nothing is proved.</source>
        <translation>
            <numerusform>%n row could not be read, so nothing is proved.</numerusform>
            <numerusform>%n rows could not be read, so nothing is proved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 in the book and %n new row(s) give %2, the bank&apos;s balance of %3.</source>
        <translation>
            <numerusform>%1 in the book and %n new row give %2, the bank&apos;s balance of %3.</numerusform>
            <numerusform>%1 in the book and %n new rows give %2, the bank&apos;s balance of %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::QifFormat</name>
    <message numerus="yes">
        <source>%n movements of securities did not touch the account&apos;s cash and were not read.</source>
        <translation>
            <numerusform>%n movement of securities did not touch the account&apos;s cash and was not read.</numerusform>
            <numerusform>%n movements of securities did not touch the account&apos;s cash and were not read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ReadCommand</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::RowReason</name>
    <message numerus="yes">
        <source>%n day(s) later than in the book</source>
        <translation>
            <numerusform>%n day later than in the book</numerusform>
            <numerusform>%n days later than in the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier than in the book</source>
        <translation>
            <numerusform>%n day earlier than in the book</numerusform>
            <numerusform>%n days earlier than in the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) apart</source>
        <translation>
            <numerusform>%n day apart</numerusform>
            <numerusform>%n days apart</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Same bank id and amount, but %n day(s) apart.</source>
        <translation>
            <numerusform>Same bank id and amount, but %n day apart.</numerusform>
            <numerusform>Same bank id and amount, but %n days apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A transfer between your accounts, but %n entries fit each other: choose the pairs.</source>
        <translation>
            <numerusform>A transfer between your accounts, but %n entry fits: choose the pairs.</numerusform>
            <numerusform>A transfer between your accounts, but %n entries fit each other: choose the pairs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::RuleCondition</name>
    <message numerus="yes">
        <source>The condition on %1 needs %n value(s).</source>
        <translation>
            <numerusform>The condition on %1 needs %n value.</numerusform>
            <numerusform>The condition on %1 needs %n values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::SortCommand</name>
    <message numerus="yes">
        <source>%n entries sorted by machine</source>
        <translation>
            <numerusform>%n entry sorted by machine</numerusform>
            <numerusform>%n entries sorted by machine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more have a suggestion that waits for you</source>
        <translation>
            <numerusform>%n more has a suggestion that waits for you</numerusform>
            <numerusform>%n more have a suggestion that waits for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sorted as you did before</source>
        <translation>
            <numerusform>%n entry sorted as you did before</numerusform>
            <numerusform>%n entries sorted as you did before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::TrainCommand</name>
    <message numerus="yes">
        <source>%n things in what it learned from should be mended; train --problems lists them.</source>
        <translation>
            <numerusform>%n thing in what it learned from should be mended; train --problems lists it.</numerusform>
            <numerusform>%n things in what it learned from should be mended; train --problems lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::TrainingFixes</name>
    <message numerus="yes">
        <source>Sort %n entries into %1</source>
        <translation>
            <numerusform>Sort it into %1</numerusform>
            <numerusform>Sort %n entries into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1”, %n entries, %2: sorted in different ways (%3), though neither text nor amount tells them apart. Give all of them one category, or leave it if that is meant.</source>
        <translation>
            <numerusform>“%1”, %n entry, %2: sorted in different ways (%3), though neither text nor amount tells them apart. Give all of them one category, or leave it if that is meant.</numerusform>
            <numerusform>“%1”, %n entries, %2: sorted in different ways (%3), though neither text nor amount tells them apart. Give all of them one category, or leave it if that is meant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::TrainingNeeds</name>
    <message numerus="yes">
        <source>%n entries sorted so far; from %1 on it learns by itself.</source>
        <translation>
            <numerusform>One entry sorted so far; from %1 on it learns by itself.</numerusform>
            <numerusform>%n entries sorted so far; from %1 on it learns by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries sorted since version %1; at %2 it learns anew.</source>
        <translation>
            <numerusform>One entry sorted since version %1; at %2 it learns anew.</numerusform>
            <numerusform>%n entries sorted since version %1; at %2 it learns anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::WaitingEntries</name>
    <message numerus="yes">
        <source>Sort %n entries by machine</source>
        <translation>
            <numerusform>Sort %n entry by machine</numerusform>
            <numerusform>Sort %n entries by machine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ml::TextCategorizer</name>
    <message numerus="yes">
        <source>like %n earlier %1 entries</source>
        <translation>
            <numerusform>like %n earlier %1 entry</numerusform>
            <numerusform>like %n earlier %1 entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ml::TextTrainer</name>
    <message numerus="yes">
        <source>There are only %n sorted entries; learning needs at least %1. Sort some more first.</source>
        <translation>
            <numerusform>There is only %n sorted entry; learning needs at least %1. Sort some more first.</numerusform>
            <numerusform>There are only %n sorted entries; learning needs at least %1. Sort some more first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries that were sorted before do not count: you had them forgotten.</source>
        <translation>
            <numerusform>%n entry that was sorted before does not count: you had it forgotten.</numerusform>
            <numerusform>%n entries that were sorted before do not count: you had them forgotten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui</name>
    <message numerus="yes">
        <source>✓ Written, opened again and checked: %n entries.</source>
        <translation>
            <numerusform>✓ Written, opened again and checked: %n entry.</numerusform>
            <numerusform>✓ Written, opened again and checked: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::CashFlowChart</name>
    <message numerus="yes">
        <source>Money in %1, out %2 in %n month(s)</source>
        <translation>
            <numerusform>Money in %1, out %2 in %n month</numerusform>
            <numerusform>Money in %1, out %2 in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::CategoryChooser</name>
    <message numerus="yes">
        <source>+%n like this</source>
        <translation>
            <numerusform>+%n like this</numerusform>
            <numerusform>+%n like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::DashboardScreen</name>
    <message numerus="yes">
        <source>last %n month(s)</source>
        <translation>
            <numerusform>last month</numerusform>
            <numerusform>last %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::DashboardWords</name>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n month(s)</source>
        <translation>
            <numerusform>in %n month</numerusform>
            <numerusform>in %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::EntriesFilterBar</name>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n categories</source>
        <translation>
            <numerusform>%n category</numerusform>
            <numerusform>%n categories</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::EntriesFoot</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries, %1</source>
        <translation>
            <numerusform>%n entry, %1</numerusform>
            <numerusform>%n entries, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfers not counted</source>
        <translation>
            <numerusform>%n transfer not counted</numerusform>
            <numerusform>%n transfers not counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::EntryChanges</name>
    <message numerus="yes">
        <source>Delete %n entries</source>
        <translation>
            <numerusform>Delete %n entry</numerusform>
            <numerusform>Delete %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::EntryCommands</name>
    <message numerus="yes">
        <source>Apply your rules to %n entries…</source>
        <translation>
            <numerusform>Apply your rules to %n entry…</numerusform>
            <numerusform>Apply your rules to %n entries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Category of %n entries…</source>
        <translation>
            <numerusform>&amp;Category of %n entry…</numerusform>
            <numerusform>&amp;Category of %n entries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Accept or confirm %n entries</source>
        <translation>
            <numerusform>&amp;Accept or confirm %n entry</numerusform>
            <numerusform>&amp;Accept or confirm %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not t&amp;his category for %n entries</source>
        <translation>
            <numerusform>Not t&amp;his category for %n entry</numerusform>
            <numerusform>Not t&amp;his category for %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::EntryPane</name>
    <message numerus="yes">
        <source>Split into %n parts</source>
        <translation>
            <numerusform>Split into %n part</numerusform>
            <numerusform>Split into %n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportCommands</name>
    <message numerus="yes">
        <source>Sorted %n rows. Nothing is stored yet.</source>
        <translation>
            <numerusform>Sorted %n row. Nothing is stored yet.</numerusform>
            <numerusform>Sorted %n rows. Nothing is stored yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n like this</source>
        <translation>
            <numerusform>+%n like this</numerusform>
            <numerusform>+%n like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportFlow</name>
    <message numerus="yes">
        <source>Reading %n files</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tick %n rows</source>
        <translation>
            <numerusform>Tick %n row</numerusform>
            <numerusform>Tick %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Untick %n rows</source>
        <translation>
            <numerusform>Untick %n row</numerusform>
            <numerusform>Untick %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are the same</source>
        <translation>
            <numerusform>%n row is the same</numerusform>
            <numerusform>%n rows are the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are no transfer</source>
        <translation>
            <numerusform>%n row is no transfer</numerusform>
            <numerusform>%n rows are no transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows are different</source>
        <translation>
            <numerusform>%n row is different</numerusform>
            <numerusform>%n rows are different</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n rows into %1</source>
        <translation>
            <numerusform>Sort %n row into %1</numerusform>
            <numerusform>Sort %n rows into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n rows open</source>
        <translation>
            <numerusform>Leave %n row open</numerusform>
            <numerusform>Leave %n rows open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows were read anew. What you decided about %n of them is open again.</source>
        <translation>
            <numerusform>The rows were read anew. What you decided about %n of them is open again.</numerusform>
            <numerusform>The rows were read anew. What you decided about %n of them is open again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows were matched with another account. What you decided about %n of them is open again.</source>
        <translation>
            <numerusform>The rows were matched with another account. What you decided about %n of them is open again.</numerusform>
            <numerusform>The rows were matched with another account. What you decided about %n of them is open again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportPreviewModel</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportReview</name>
    <message numerus="yes">
        <source>%n entries are in the book</source>
        <translation>
            <numerusform>%n entry is in the book</numerusform>
            <numerusform>%n entries are in the book</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them sorted</source>
        <translation>
            <numerusform>%n of them sorted</numerusform>
            <numerusform>%n of them sorted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfers paired</source>
        <translation>
            <numerusform>%n transfer paired</numerusform>
            <numerusform>%n transfers paired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier entries completed</source>
        <translation>
            <numerusform>%n earlier entry completed</numerusform>
            <numerusform>%n earlier entries completed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ImportScreen</name>
    <message numerus="yes">
        <source>The %n rows could not be stored.</source>
        <translation>
            <numerusform>The %n row could not be stored.</numerusform>
            <numerusform>The %n rows could not be stored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n rows</source>
        <translation>
            <numerusform>Import %n row</numerusform>
            <numerusform>Import %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::JobStrip</name>
    <message numerus="yes">
        <source>%n jobs</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::LearnedPayeeModel</name>
    <message numerus="yes">
        <source>%1, %2, %n times</source>
        <translation>
            <numerusform>%1, %2, once</numerusform>
            <numerusform>%1, %2, %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::LearnedPayees</name>
    <message numerus="yes">
        <source>%n payees</source>
        <translation>
            <numerusform>one payee</numerusform>
            <numerusform>%n payees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What your choices taught about %n payees</source>
        <translation>
            <numerusform>What your choices taught about one payee</numerusform>
            <numerusform>What your choices taught about %n payees</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 goes, and so do %n trained versions with their report cards.</source>
        <translation>
            <numerusform>%1 goes, and so does a trained version with its report card.</numerusform>
            <numerusform>%1 goes, and so do %n trained versions with their report cards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::MainWindow</name>
    <message numerus="yes">
        <source>Backed up and checked: %n entries.</source>
        <translation>
            <numerusform>Backed up and checked: %n entry.</numerusform>
            <numerusform>Backed up and checked: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ProofLine</name>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statements in all</source>
        <translation>
            <numerusform>%n statement in all</numerusform>
            <numerusform>%n statements in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ReliabilityChart</name>
    <message numerus="yes">
        <source>How sure it said it was and how often it was right: %n decisions, on average %1 from the line.</source>
        <translation>
            <numerusform>How sure it said it was and how often it was right: one decision, %1 from the line.</numerusform>
            <numerusform>How sure it said it was and how often it was right: %n decisions, on average %1 from the line.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sure, %n decisions</source>
        <translation>
            <numerusform>%1 sure, one decision</numerusform>
            <numerusform>%1 sure, %n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::ReviewStrip</name>
    <message numerus="yes">
        <source>%n entries wait to be sorted.</source>
        <translation>
            <numerusform>%n entry waits to be sorted.</numerusform>
            <numerusform>%n entries wait to be sorted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them there is a suggestion to look at.</source>
        <translation>
            <numerusform>For %n of them there is a suggestion to look at.</numerusform>
            <numerusform>For %n of them there is a suggestion to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort the %n sure ones</source>
        <translation>
            <numerusform>Sort the %n sure one</numerusform>
            <numerusform>Sort the %n sure ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleDryRun</name>
    <message numerus="yes">
        <source>Also change the %n you sorted by hand</source>
        <translation>
            <numerusform>Also change the %n you sorted by hand</numerusform>
            <numerusform>Also change the %n you sorted by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries would change</source>
        <translation>
            <numerusform>%n entry would change</numerusform>
            <numerusform>%n entries would change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, of them %n sorted by hand</source>
        <translation>
            <numerusform>%1, of them %n sorted by hand</numerusform>
            <numerusform>%1, of them %n sorted by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first is listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sort %n entries</source>
        <translation>
            <numerusform>Sort %n entry</numerusform>
            <numerusform>Sort %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing changes unless you include the %n entries you sorted by hand</source>
        <translation>
            <numerusform>Nothing changes unless you include the %n entry you sorted by hand</numerusform>
            <numerusform>Nothing changes unless you include the %n entries you sorted by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleEditor</name>
    <message numerus="yes">
        <source>Save and sort %n entries</source>
        <translation>
            <numerusform>Save and sort %n entry</numerusform>
            <numerusform>Save and sort %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add rule %1 and sort %n entries by it</source>
        <translation>
            <numerusform>Add rule %1 and sort %n entry by it</numerusform>
            <numerusform>Add rule %1 and sort %n entries by it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change rule %1 and sort %n entries by it</source>
        <translation>
            <numerusform>Change rule %1 and sort %n entry by it</numerusform>
            <numerusform>Change rule %1 and sort %n entries by it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleHits</name>
    <message numerus="yes">
        <source>Fits %n entries.</source>
        <translation>
            <numerusform>Fits %n entry.</numerusform>
            <numerusform>Fits %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would change.</source>
        <translation>
            <numerusform>%n of them would change.</numerusform>
            <numerusform>%n of them would change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are listed.</source>
        <translation>
            <numerusform>The first is listed.</numerusform>
            <numerusform>The first %n are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The pattern takes too long on %n texts and was stopped there; write it without repeats inside repeats.</source>
        <translation>
            <numerusform>The pattern takes too long on %n text and was stopped there; write it without repeats inside repeats.</numerusform>
            <numerusform>The pattern takes too long on %n texts and was stopped there; write it without repeats inside repeats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are sorted so already</source>
        <translation>
            <numerusform>%n is sorted so already</numerusform>
            <numerusform>%n are sorted so already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n you sorted by hand</source>
        <translation>
            <numerusform>%n you sorted by hand</numerusform>
            <numerusform>%n you sorted by hand</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are reconciled</source>
        <translation>
            <numerusform>%n is reconciled</numerusform>
            <numerusform>%n are reconciled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are decided before by other rules</source>
        <translation>
            <numerusform>%n is decided before by another rule</numerusform>
            <numerusform>%n are decided before by other rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are decided before by the rule “%1”</source>
        <translation>
            <numerusform>%n is decided before by the rule “%1”</numerusform>
            <numerusform>%n are decided before by the rule “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::RuleOfferBar</name>
    <message numerus="yes">
        <source>You sorted %n entries alike. Make it a rule? %1 → %2</source>
        <translation>
            <numerusform>You sorted %n entry like this. Make it a rule? %1 → %2</numerusform>
            <numerusform>You sorted %n entries alike. Make it a rule? %1 → %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::SortingCommands</name>
    <message numerus="yes">
        <source>+%n like this</source>
        <translation>
            <numerusform>+%n like this</numerusform>
            <numerusform>+%n like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bp::ui::TrainingProblems</name>
    <message numerus="yes">
        <source>✓ Nothing in your %n sorted entries contradicts itself.</source>
        <translation>
            <numerusform>✓ Your one sorted entry does not contradict itself.</numerusform>
            <numerusform>✓ Nothing in your %n sorted entries contradicts itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show it</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
</context>
</TS>
