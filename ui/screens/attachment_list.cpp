// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screens/attachment_list.h"

#include "core/ledger/ledger.h"

#include "ui/base/notices.h"
#include "ui/base/settings.h"
#include "ui/screens/entry_changes.h"
#include "ui/style/icons.h"

#include <QBoxLayout>
#include <QFileDialog>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>

namespace bp::ui {

using namespace Qt::StringLiterals;

AttachmentList::AttachmentList(const Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
}

void AttachmentList::showEntry(EntryId id)
{
    m_entry = id;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    if (id.isNull())
        return;
    for (const Attachment &attachment : m_context.ledger.reader().attachments(id))
        addRow(attachment);
}

void AttachmentList::addRow(const Attachment &attachment)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    auto *open = new QPushButton(attachment.fileName);
    open->setIcon(icon(u"attach"_s));
    open->setProperty("kind", u"link"_s);
    open->setToolTip(tr("Save a copy"));
    auto *remove = new QToolButton;
    remove->setIcon(icon(u"small/close"_s));
    remove->setAccessibleName(tr("Remove %1").arg(attachment.fileName));
    row->addWidget(open, 1);
    row->addWidget(remove);
    m_rows->addWidget(box);
    connect(open, &QPushButton::clicked, this, [this, attachment] { saveCopy(attachment); });
    connect(remove, &QToolButton::clicked, this, [this, attachment] { this->remove(attachment); });
}

void AttachmentList::saveCopy(const Attachment &attachment)
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Save a copy"), m_context.settings.lastFolder() + u'/' + attachment.fileName);
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray content = m_context.ledger.reader().attachmentContent(attachment.hash);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        m_context.notices.fail({Error::Code::Io,
                                tr("%1 could not be written. Choose another folder.").arg(path),
                                file.errorString()});
    else
        m_context.notices.say(tr("Saved as %1").arg(path));
}

void AttachmentList::remove(const Attachment &attachment)
{
    if (m_context.notices.accept(EntryChanges(m_context.ledger).detach(attachment)))
        showEntry(m_entry);
}

void AttachmentList::attach(const QStringList &paths)
{
    if (m_context.notices.accept(EntryChanges(m_context.ledger).attach(m_entry, paths)))
        showEntry(m_entry);
}

} // namespace bp::ui
