// SPDX-License-Identifier: GPL-3.0-or-later
#include "ml/text/model_file.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <bit>
#include <cmath>

namespace bp::ml {
namespace {

constexpr QByteArrayView magic("BPLM");
constexpr quint32 version = 8; ///< raised, too, when bank texts are cut into other words
constexpr qsizetype checksumSize = 16;
constexpr quint32 mostLabels = 20'000;
constexpr quint32 mostRows = 20'000'000;

QByteArray checksum(const QByteArray &payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256).first(checksumSize);
}

/// Each row as its largest weight and eight bits for each label: exactly what training rounded to.
void writeWeights(QDataStream &out, const std::vector<float> &weights, int labels)
{
    out << quint32(weights.size() / std::size_t(labels));
    for (std::size_t begin = 0; begin < weights.size(); begin += std::size_t(labels)) {
        float highest = 0;
        for (std::size_t i = 0; i < std::size_t(labels); ++i)
            highest = std::max(highest, std::abs(weights[begin + i]));
        const float step = highest / 127;
        out << step;
        for (std::size_t i = 0; i < std::size_t(labels); ++i)
            out << qint8(step > 0 ? std::round(weights[begin + i] / step) : 0);
    }
}

bool readWeights(QDataStream &in, std::vector<float> &weights, int labels)
{
    quint32 rows = 0;
    in >> rows;
    if (rows > mostRows)
        return false;
    weights.clear();
    for (quint32 row = 0; row < rows && in.status() == QDataStream::Ok; ++row) {
        float step = 0;
        in >> step;
        for (int label = 0; label < labels; ++label) {
            qint8 weight = 0;
            in >> weight;
            weights.push_back(float(weight) * step);
        }
        if (!std::isfinite(step))
            return false;
    }
    return in.status() == QDataStream::Ok;
}

void writeIndex(QDataStream &out, const HashIndex &index)
{
    out << index.size();
    for (const std::uint64_t hash : index.hashes())
        out << quint64(hash);
}

bool readIndex(QDataStream &in, HashIndex &index)
{
    quint32 size = 0;
    in >> size;
    if (size > mostRows)
        return false;
    for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        quint64 hash = 0;
        in >> hash;
        if (index.add(hash) != i)
            return false;
    }
    return in.status() == QDataStream::Ok;
}

void writeMemory(QDataStream &out, const TextMemory &memory)
{
    writeIndex(out, memory.keys());
    for (std::uint32_t at = 0; at < memory.keys().size(); ++at) {
        const std::span<const LabelCount> counts = memory.countsAt(at);
        out << quint32(counts.size());
        for (const LabelCount &each : counts)
            out << quint32(each.label) << each.count << quint32(each.rows);
    }
}

bool readMemory(QDataStream &in, TextMemory &memory, int labels)
{
    HashIndex keys;
    if (!readIndex(in, keys))
        return false;
    for (const std::uint64_t key : keys.hashes()) {
        quint32 size = 0;
        in >> size;
        if (size > quint32(labels) || in.status() != QDataStream::Ok)
            return false;
        std::vector<LabelCount> counts(size);
        for (LabelCount &each : counts) {
            quint32 label = 0, rows = 0;
            in >> label >> each.count >> rows;
            each.label = label;
            each.rows = rows;
            if (label >= quint32(labels) || !std::isfinite(each.count) || each.count < 0)
                return false;
        }
        memory.restore(key, std::move(counts));
    }
    return in.status() == QDataStream::Ok;
}

bool readMerchants(QDataStream &in, LabelParts &parts)
{
    for (int label = 0; label < parts.labels; ++label) {
        quint32 merchants = 0;
        in >> merchants;
        parts.merchants.push_back(merchants);
    }
    return in.status() == QDataStream::Ok;
}

void writeContext(QDataStream &out, const TimeContext &context)
{
    out << quint32(context.rows().size());
    for (const DayLabel &row : context.rows())
        out << row.day << row.label;
}

bool readContext(QDataStream &in, TimeContext &context, int labels)
{
    quint32 size = 0;
    in >> size;
    if (size > mostRows)
        return false;
    DayLabels rows;
    for (quint32 i = 0; i < size && in.status() == QDataStream::Ok; ++i) {
        DayLabel row;
        in >> row.day >> row.label;
        if (row.label >= quint32(labels) || (i > 0 && row.day < rows.back().day))
            return false;
        rows.push_back(row);
    }
    context = TimeContext(std::move(rows), labels);
    return in.status() == QDataStream::Ok;
}

void open(QDataStream &stream)
{
    stream.setVersion(QDataStream::Qt_6_4);
    stream.setFloatingPointPrecision(QDataStream::SinglePrecision);
}

double readDouble(QDataStream &in)
{
    quint64 bits = 0;
    in >> bits;
    const auto value = std::bit_cast<double>(bits);
    return std::isfinite(value) ? value : 0;
}

bool readParts(QDataStream &in, LabelParts &parts)
{
    quint32 labels = 0;
    in >> labels >> parts.highestRarity >> parts.temperature;
    parts.frame.scale.middle = readDouble(in);
    ConfidenceMap::Weights confidence{};
    for (double &weight : confidence)
        weight = readDouble(in);
    const double sureFrom = readDouble(in);
    quint64 learned = 0;
    quint64 ofStrangers = 0;
    in >> learned >> ofStrangers;
    for (float &strength : parts.strengths)
        in >> strength;
    if (labels == 0 || labels > mostLabels || !(parts.temperature > 0) ||
        in.status() != QDataStream::Ok)
        return false;
    parts.labels = int(labels);
    parts.confidence = ConfidenceMap(confidence, sureFrom, learned, ofStrangers);
    quint32 names = 0;
    in >> names;
    if (names > labels)
        return false;
    for (quint32 i = 0; i < names; ++i) {
        qint64 name = 0;
        in >> name;
        parts.names.push_back(name);
    }
    for (quint32 i = 0; i < labels; ++i) {
        float bias = 0;
        in >> bias;
        parts.weights.bias.push_back(bias);
    }
    parts.weights.labels = parts.labels;
    if (!readIndex(in, parts.frame.byAccount) || !readIndex(in, parts.units) ||
        !readIndex(in, parts.parameters))
        return false;
    for (quint32 i = 0; i < parts.units.size(); ++i) {
        float rarity = 0;
        in >> rarity;
        parts.rarity.push_back(rarity);
    }
    return readWeights(in, parts.weights.units, parts.labels) &&
           readWeights(in, parts.weights.parameters, parts.labels) &&
           parts.weights.units.size() == std::size_t(parts.units.size()) * labels &&
           parts.weights.parameters.size() == std::size_t(parts.parameters.size()) * labels &&
           readMemory(in, parts.memory, parts.labels) && readMerchants(in, parts) &&
           readContext(in, parts.context, parts.labels);
}

} // namespace

QByteArray ModelFile::written(const LabelParts &parts)
{
    QByteArray plain;
    QDataStream out(&plain, QIODevice::WriteOnly);
    open(out);
    out << quint32(parts.labels) << parts.highestRarity << parts.temperature;
    out << std::bit_cast<quint64>(parts.frame.scale.middle);
    for (const double weight : parts.confidence.weights())
        out << std::bit_cast<quint64>(weight);
    out << std::bit_cast<quint64>(parts.confidence.sureFrom())
        << quint64(parts.confidence.learned()) << quint64(parts.confidence.ofStrangers());
    for (const float strength : parts.strengths)
        out << strength;
    out << quint32(parts.names.size());
    for (const std::int64_t name : parts.names)
        out << qint64(name);
    for (const float bias : parts.weights.bias)
        out << bias;
    writeIndex(out, parts.frame.byAccount);
    writeIndex(out, parts.units);
    writeIndex(out, parts.parameters);
    for (const float rarity : parts.rarity)
        out << rarity;
    writeWeights(out, parts.weights.units, parts.labels);
    writeWeights(out, parts.weights.parameters, parts.labels);
    writeMemory(out, parts.memory);
    for (const std::uint32_t merchants : parts.merchants)
        out << quint32(merchants);
    writeContext(out, parts.context);

    const QByteArray payload = qCompress(plain);
    QByteArray file;
    QDataStream head(&file, QIODevice::WriteOnly);
    head.writeRawData(magic.data(), int(magic.size()));
    head << version;
    return file + checksum(payload) + payload;
}

Result<LabelParts> ModelFile::read(const QByteArray &bytes)
{
    const auto damaged = [] {
        return fail(Error::Code::Invalid,
                    tr("The trained model is damaged and was not used. Sorting goes on with rules, "
                       "memory and merchant "
                       "knowledge; train it again in Settings."));
    };
    constexpr qsizetype headSize = 8;
    if (bytes.size() < headSize + checksumSize || !bytes.startsWith(magic))
        return damaged();
    quint32 found = 0;
    QDataStream head(bytes.sliced(magic.size(), 4));
    head >> found;
    if (found != version)
        return fail(Error::Code::Unsupported,
                    tr("The trained model was made by another version of Budget Pulse and was not "
                       "used. Train it again "
                       "in Settings."));
    const QByteArray payload = bytes.sliced(headSize + checksumSize);
    if (checksum(payload) != QByteArrayView(bytes).sliced(headSize, checksumSize))
        return damaged();
    const QByteArray plain = qUncompress(payload);
    QDataStream in(plain);
    open(in);
    LabelParts parts;
    if (!readParts(in, parts) || !in.atEnd())
        return damaged();
    return parts;
}

} // namespace bp::ml
