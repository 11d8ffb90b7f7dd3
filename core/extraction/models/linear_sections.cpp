// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/models/linear_sections.h"

using namespace Qt::StringLiterals;

namespace apacheta {

void putLinear(ModelFile &file, const char *section, const LinearModel &model)
{
    ByteWriter writer;
    model.write(writer);
    file.sections.insert(section, writer.bytes());
}

Result<LinearModel> linearIn(const ModelFile &file, const char *section, int classes)
{
    const QByteArray bytes = file.sections.value(section);
    ByteReader reader(bytes);
    Result<LinearModel> model = LinearModel::read(reader);
    if (model && (model->classes() != classes || !reader.isAtEnd() || !reader.isGood()))
        return Error{Error::Damaged, u"A part of the language model %1 is damaged."_s.arg(file.header.name())};
    return model;
}

} // namespace apacheta
