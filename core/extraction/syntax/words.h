// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/syntax.h"
#include "model/vocabulary.h"
#include "text/tokens.h"

#include <QStringView>
#include <span>
#include <vector>

namespace apacheta {

/// The words of a sentence's tokens as the treebanks count them, with span, token and form; the rest is left to the models.
///
///     English  "don't" -> do n't   "we'll" -> we 'll   "cannot" -> can not   "Bolivia’s" -> bolivia 's
///     Spanish  "del" -> de el      "al" -> a el        "firmarlo" -> firmarlo (clitics stay with their verb)   "fué", "á" of old texts -> fue, a
///
/// `units` is the text that the tokens' spans count in. Pure; any thread.
std::vector<SyntacticWord> wordsOf(QStringView units, std::span<const Token> sentence, Language language);

/// A word's form: lower case, composed (NFC), typographic apostrophes as ', dashes as they are.
QString wordForm(QStringView units);

} // namespace apacheta
