// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/models/linear_model.h"
#include "extraction/models/model_file.h"

namespace apacheta {

/// Puts a linear model into a model file, as a section of its own.
void putLinear(ModelFile &file, const char *section, const LinearModel &model);

/// The linear model of a section. Damaged where there is none, or not with so many classes.
Result<LinearModel> linearIn(const ModelFile &file, const char *section, int classes);

} // namespace apacheta
