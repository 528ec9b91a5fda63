// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/label_model.h"

#include <QtTest>

using namespace bp;
using namespace bp::ml;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const LabelModel> smallModel()
{
    std::vector<LabelledRow> rows;
    const QStringList names{u"REWE MARKT"_s, u"SHELL 4711"_s, u"NETFLIX.COM"_s};
    for (int i = 0; i < 40; ++i) {
        LabelledRow row;
        row.label = i % 3;
        row.row.text = names[row.label] + u' ' + QString::number(i);
        row.row.minor = -1000 - i;
        row.row.hasAmount = true;
        row.row.day = QDate(2024, 1, 1).addDays(i / 4);
        rows.push_back(row);
    }
    return LabelModel::trained(rows, 3, Progress::none()).value();
}

TextRow asked(const QString &text)
{
    TextRow row;
    row.text = text;
    row.minor = -1234;
    row.hasAmount = true;
    row.day = QDate(2024, 1, 9);
    return row;
}

} // namespace

class ModelFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsReadSaysWhatWasWritten()
    {
        const auto model = smallModel();
        const auto read = LabelModel::fromBytes(model->toBytes());
        QVERIFY(read.has_value());
        for (const QString &text : {u"REWE 12"_s, u"shell"_s, u"netflixx"_s, u"stranger"_s}) {
            const auto before = model->top(asked(text));
            const auto after = (*read)->top(asked(text));
            QCOMPARE(after.size(), before.size());
            for (std::size_t i = 0; i < before.size(); ++i) {
                QCOMPARE(after[i].label, before[i].label);
                QVERIFY(qAbs(after[i].chance - before[i].chance) < 1e-4);
            }
        }
    }

    void everyDamagedByteIsNoticed()
    {
        const QByteArray bytes = smallModel()->toBytes();
        for (qsizetype at = 0; at < bytes.size();
             at += std::max<qsizetype>(1, bytes.size() / 400)) {
            QByteArray damaged = bytes;
            damaged[at] = char(damaged[at] ^ 0x41);
            QVERIFY2(!LabelModel::fromBytes(damaged).has_value(), qPrintable(QString::number(at)));
        }
    }

    void everyCutIsNoticed()
    {
        const QByteArray bytes = smallModel()->toBytes();
        for (qsizetype size = 0; size < bytes.size();
             size += std::max<qsizetype>(1, bytes.size() / 200))
            QVERIFY(!LabelModel::fromBytes(bytes.first(size)).has_value());
        QVERIFY(!LabelModel::fromBytes(bytes + 'x').has_value());
    }

    void anotherVersionIsNamedAsSuch()
    {
        QByteArray bytes = smallModel()->toBytes();
        bytes[7] = char(99);
        const auto read = LabelModel::fromBytes(bytes);
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().code, Error::Code::Unsupported);
    }
};

QTEST_APPLESS_MAIN(ModelFileTest)
#include "model_file_test.moc"
