// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/import_flow.h"

#include "core/advice/advisors.h"
#include "core/import/planned_categories.h"

#include "ui/base/advice_news.h"
#include "ui/base/notices.h"
#include "ui/jobs/job_runner.h"
#include "ui/models/category_names.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace bp::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRawBytes = 64LL * 1024 * 1024;

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostRawBytes)
        return {};
    const QByteArray bytes = file.readAll();
    const auto encoding = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    QString text = decoder(bytes);
    if (decoder.hasError() && !encoding)
        text = QString::fromLatin1(bytes);
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
}

/// It was answered so, or taken for granted.
bool isReadSo(const ImportPreview &preview, const QString &path, const QString &key, int reading)
{
    return std::ranges::any_of(preview.files, [&](const PreviewFile &file) {
        return file.path == path &&
               std::ranges::any_of(file.questions, [&](const ImportQuestion &question) {
                   return question.key == key && question.assumed == reading;
               });
    });
}

} // namespace

ImportFlow::ImportFlow(const Context &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void ImportFlow::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void ImportFlow::start(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_paths = paths;
    m_answers.clear();
    m_lines.clear();
    m_preview = {};
    m_history.clear();
    Q_EMIT previewChanged();
    prepare();
}

void ImportFlow::prepare()
{
    m_problem.clear();
    setState(State::Reading);
    disconnect(m_advised);
    if (m_context.adviceNews.isReading()) { // a file given at opening: nothing comes in unsorted
        m_advised = connect(&m_context.adviceNews,
                            &AdviceNews::changed,
                            this,
                            &ImportFlow::prepare,
                            Qt::SingleShotConnection);
        return;
    }
    ImportRequest request;
    request.paths = m_paths;
    request.answers = m_answers;
    const LedgerSource source = m_context.ledger.source();
    request.revision = source.revision();
    const QString title = m_paths.size() == 1
                              ? tr("Reading %1").arg(QFileInfo(m_paths.front()).fileName())
                              : tr("Reading %n files", nullptr, int(m_paths.size()));
    m_context.jobs.run(
        JobOptions{title, u"import"_s, {}, {}},
        this,
        [source, request, advisors = m_context.advisors](Progress &progress) {
            return source.read([&](const LedgerReader &reader) {
                return prepareImport(request, reader, advisors, progress);
            });
        },
        [this](Result<ImportPreview> prepared) { take(std::move(prepared)); });
}

void ImportFlow::take(Result<ImportPreview> prepared)
{
    const bool isReadAnew = !m_preview.statements.empty();
    if (!prepared && isReadAnew) {
        m_context.notices.fail(prepared.error());
        setState(State::Preview); // as it was
        return;
    }
    if (!prepared) {
        m_problem =
            prepared.error().code == Error::Code::Cancelled ? QString() : prepared.error().message;
        setState(State::Empty);
        return;
    }
    if (isReadAnew) {
        const int lost = m_preview.decidedRows();
        replace(tr("Read the file another way"),
                std::move(*prepared),
                lost == 0 ? QString()
                          : tr("The rows were read anew. What you decided about %n of them is open "
                               "again.",
                               nullptr,
                               lost));
        return;
    }
    m_preview = std::move(*prepared);
    Q_EMIT previewChanged();
    setState(State::Preview);
}

/// Nothing that was decided is lost without a word.
void ImportFlow::replace(const QString &step, ImportPreview next, const QString &said)
{
    m_history.replace(m_preview, step, std::move(next));
    Q_EMIT previewChanged();
    setState(State::Preview);
    if (said.isEmpty())
        return;
    m_context.notices.say(said);
    m_context.notices.offer(tr("Undo"), tr("Ctrl+Z"), [this, step] {
        if (m_state == State::Preview && m_history.undoText() == step)
            takeBack(false);
    });
}

std::optional<ImportFlow::Kept> ImportFlow::kept() const
{
    return m_state == State::Preview ? std::optional(Kept{m_paths, m_preview, m_history})
                                     : std::nullopt;
}

void ImportFlow::goOnWith(Kept kept)
{
    m_paths = std::move(kept.paths);
    m_preview = std::move(kept.preview);
    m_history = std::move(kept.history);
    Q_EMIT previewChanged();
    setState(State::Preview);
}

void ImportFlow::cancel()
{
    m_context.jobs.cancelKind(u"import"_s);
    disconnect(m_advised);
    m_problem.clear();
    m_preview = {};
    m_history.clear();
    m_paths.clear();
    Q_EMIT previewChanged();
    setState(State::Empty);
}

void ImportFlow::answer(const QString &path, const QString &question, int reading)
{
    if (m_state != State::Preview)
        return;
    if (isReadSo(m_preview, path, question, reading)) {
        Q_EMIT previewChanged(); // the button stays pressed
        return;
    }
    m_answers = m_preview.answers;
    m_answers[path][question] = reading;
    prepare();
}

void ImportFlow::chooseAccount(int statement, const Account &account)
{
    if (m_state != State::Preview)
        return;
    const PreviewStatement &moving = m_preview.statements[size_t(statement)];
    if (m_preview.accounts[size_t(moving.account)].account.id == account.id)
        return;
    auto moved = withAccount(m_preview,
                             statement,
                             account,
                             m_context.ledger.reader(),
                             m_context.advisors,
                             Progress::none());
    if (!moved) {
        m_context.notices.fail(moved.error());
        return;
    }
    const int lost = int(std::ranges::count_if(moving.rows, &PreviewRow::isDecided));
    replace(tr("Import into %1").arg(account.name),
            std::move(*moved),
            lost == 0 ? QString()
                      : tr("The rows were matched with another account. What you decided about %n "
                           "of them is open again.",
                           nullptr,
                           lost));
}

void ImportFlow::decide(const QString &step,
                        std::span<const RowRef> refs,
                        const std::function<void()> &decision,
                        PreviewHistory::Reach reach)
{
    m_history.decide(m_preview, step, refs, reach, decision);
}

std::vector<RowRef> ImportFlow::takeBack(bool forward)
{
    const auto rows = forward ? m_history.redo(m_preview) : m_history.undo(m_preview);
    Q_EMIT previewChanged();
    return rows;
}

void ImportFlow::tick(std::span<const RowRef> refs, bool ticked)
{
    const int count = int(refs.size());
    const bool isHeard = std::ranges::any_of(refs, [this](RowRef ref) {
        return m_preview.row(ref).verdict == RowVerdict::AlreadyThere;
    });
    decide(
        ticked ? tr("Tick %n rows", nullptr, count) : tr("Untick %n rows", nullptr, count),
        refs,
        [&] { setTicked(m_preview, refs, ticked, m_context.ledger.reader(), m_context.advisors); },
        isHeard ? PreviewHistory::Reach::Alike : PreviewHistory::Reach::Rows);
    Q_EMIT rowsChanged();
}

void ImportFlow::decideSame(std::span<const RowRef> refs)
{
    decide(tr("%n rows are the same", nullptr, int(refs.size())), refs, [&] {
        bp::decideSame(m_preview, refs, m_context.ledger.reader(), m_context.advisors);
    });
    Q_EMIT previewChanged();
}

void ImportFlow::decideDifferent(std::span<const RowRef> rows, std::span<const RowRef> transfers)
{
    const LedgerReader &reader = m_context.ledger.reader();
    std::vector<RowRef> all(rows.begin(), rows.end());
    all.insert(all.end(), transfers.begin(), transfers.end());
    const int count = int(all.size());
    decide(rows.empty() ? tr("%n rows are no transfer", nullptr, count)
                        : tr("%n rows are different", nullptr, count),
           all,
           [&] {
               if (!transfers.empty())
                   bp::decideNoTransfer(m_preview, transfers, reader, m_context.advisors);
               if (!rows.empty())
                   bp::decideDifferent(m_preview, rows, reader, m_context.advisors);
           });
    Q_EMIT previewChanged();
}

void ImportFlow::decideTransfer(RowRef ref, RowRef partner)
{
    decide(tr("Pair as a transfer"), std::array{ref, partner}, [&] {
        bp::decideTransfer(m_preview, ref, partner, m_context.ledger.reader(), m_context.advisors);
    });
    Q_EMIT previewChanged();
}

void ImportFlow::decideTransfer(RowRef ref, EntryId partner)
{
    decide(tr("Pair as a transfer"), std::array{ref}, [&] {
        bp::decideTransfer(m_preview, ref, partner, m_context.ledger.reader(), m_context.advisors);
    });
    Q_EMIT previewChanged();
}

void ImportFlow::sort(std::span<const RowRef> refs, CategoryId category)
{
    const LedgerReader &reader = m_context.ledger.reader();
    const int count = int(refs.size());
    const QString name = CategoryNames(categoriesOf(m_preview, reader)).name(category);
    decide(name.isEmpty() ? tr("Leave %n rows open", nullptr, count)
                          : tr("Sort %n rows into %1", nullptr, count).arg(name),
           refs,
           [&] { setCategory(m_preview, refs, category, reader, m_context.advisors); });
    Q_EMIT rowsChanged();
}

CategoryId
ImportFlow::sortIntoNew(std::span<const RowRef> refs, const QString &path, CategoryKind kind)
{
    const LedgerReader &reader = m_context.ledger.reader();
    CategoryId made;
    decide(tr("Sort %n rows into %1", nullptr, int(refs.size())).arg(path.section(u':', -1)),
           refs,
           [&] {
               made = planCategory(m_preview, path, kind, reader);
               if (!made.isNull())
                   setCategory(m_preview, refs, made, reader, m_context.advisors);
           });
    Q_EMIT rowsChanged();
    return made;
}

bool ImportFlow::commit()
{
    if (m_state != State::Preview)
        return false;
    auto done = commitImport(
        m_context.ledger, m_preview, m_context.advisors, QDateTime::currentDateTimeUtc());
    if (!done) {
        m_problem = done.error().message;
        Q_EMIT stateChanged();
        return false;
    }
    m_outcome = *done;
    m_problem.clear();
    m_preview = {};
    m_history.clear();
    m_paths.clear();
    Q_EMIT previewChanged();
    setState(State::Done);
    return true;
}

QString ImportFlow::rawLines(RowRef ref)
{
    const PreviewRow &row = m_preview.row(ref);
    const PreviewFile &file =
        m_preview.files[size_t(m_preview.statements[size_t(ref.statement)].file)];
    if (row.raw.line <= 0 || file.path.isEmpty())
        return {};
    if (!m_lines.contains(file.path))
        m_lines.insert(file.path, linesOf(file.path));
    const QStringList lines = m_lines.value(file.path);
    const int last = std::min(std::max(row.raw.lastLine, row.raw.line), row.raw.line + 40);
    return lines.mid(row.raw.line - 1, last - row.raw.line + 1).join(u'\n').trimmed();
}

} // namespace bp::ui
