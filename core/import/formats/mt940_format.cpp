// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/formats/mt940_format.h"

#include "core/import/formats/mt940_fields.h"
#include "core/import/formats/mt940_reader.h"
#include "core/import/formats/utf8_text.h"

namespace bp {

using namespace Qt::StringLiterals;

QString Mt940Format::name() const
{
    return u"MT940"_s;
}

QStringList Mt940Format::suffixes() const
{
    return {u"sta"_s, u"mt940"_s, u"940"_s, u"swi"_s, u"mt942"_s};
}

Recognition Mt940Format::recognise(const FileHead &file) const
{
    QByteArray head = file.head.toByteArray();
    head.removeIf([](char c) { return c == '\0'; });
    Mt940Fields fields(head);
    Mt940Field field;
    int tags = 0;
    bool hasBody = false;
    while (tags < 12 && fields.next(field)) {
        tags += field.tag != "-";
        hasBody = hasBody || field.tag.startsWith("60") || field.tag == "61" ||
                  field.tag.startsWith("62") || field.tag == "28C" || field.tag == "34F";
    }
    if (tags == 0)
        return 0;
    return hasBody ? 96 : 82;
}

Result<RawFile>
Mt940Format::read(QByteArrayView bytes, const ImportOptions &options, Progress &progress) const
{
    const Utf8Text text(bytes);
    Mt940Reader reader(options);
    return reader.read(text.view(), progress);
}

} // namespace bp
