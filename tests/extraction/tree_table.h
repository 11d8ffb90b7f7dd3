// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "extraction/syntax/ud_names.h"

#include <QStringList>

namespace apacheta::test {

/// A tree written by hand, a word a part: form[=lemma]/POS/head/relation[/features], heads counted from 1, 0 for the root.
///
///     "Chile/PROPN/2/nsubj signed=sign/VERB/0/root/VerbForm=Fin a/DET/4/det treaty/NOUN/2/obj"
struct TreeTable {
    SyntaxTree tree;
    QStringList forms;                  ///< as written

    explicit TreeTable(const QString &table)
    {
        qsizetype at = 0;
        for (const QString &part : table.simplified().split(u' ')) {
            const QStringList fields = part.split(u'/');
            const QString form = fields[0].section(u'=', 0, 0);
            SyntacticWord word;
            word.token = int(tree.words.size());
            word.span = {at, at + form.size()};
            at += form.size() + 1;
            word.form = form.toLower();
            word.lemma = fields[0].contains(u'=') ? fields[0].section(u'=', 1) : word.form;
            word.pos = partOfSpeechOf(fields.value(1)).value_or(PartOfSpeech::X);
            word.head = fields.value(2).toInt() - 1;
            word.relation = dependencyOf(fields.value(3));
            word.morphology = morphologyOf(fields.value(4));
            tree.words.push_back(word);
            forms.append(form);
        }
    }
    int word(const QString &form) const { return int(forms.indexOf(form)); }
};

} // namespace apacheta::test
