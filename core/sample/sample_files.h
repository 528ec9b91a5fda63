// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The sample household as the bank's own files, for benchmarks and tests of importing.

#include "core/sample/sample_household.h"

#include <QByteArray>

namespace bp {

/// A German bank's CSV: semicolons, decimal commas, running balance.
QByteArray sampleCsv(const SampleHousehold &household, SampleAccount account);
/// OFX 1.0.2 (SGML) with ids and the closing balance.
QByteArray sampleOfx(const SampleHousehold &household, SampleAccount account);
/// QIF of type Bank (day/month/year).
QByteArray sampleQif(const SampleHousehold &household, SampleAccount account);

} // namespace bp
