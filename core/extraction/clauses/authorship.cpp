// SPDX-License-Identifier: GPL-3.0-or-later
#include "extraction/clauses/authorship.h"

#include "text/fold.h"
#include "text/word_set.h"

namespace apacheta {

std::vector<int> authorsOf(const SentenceView &sentence, const PhraseNames &names, int word)
{
    const SyntaxTree &tree = sentence.tree();
    static const QSet<QString> verbs = wordSet(u"submit make present propose formulate offer advance table introduce sponsor adopt approve issue sign carry undertake perform presentar formular proponer hacer ofrecer plantear aprobar adoptar emitir patrocinar firmar suscribir realizar desarrollar desplegar emprender");
    for (const int verb : childrenOf(tree, word, {Dependency::Acl, Dependency::Amod})) // "the remarks made by B"
        if (verbs.contains(tree.words[size_t(verb)].lemma) && verb > word)
            for (const int child : nounsUnder(tree, verb))
                if (leadOf(tree, child) == Lead::By)
                    return names.of(child, PhraseNames::Depth::Offices);
    for (const int verb : childrenOf(tree, word, {Dependency::AclRelcl}))
        if (verbs.contains(tree.words[size_t(verb)].lemma))
            if (const int subject = firstChildOf(tree, verb, {Dependency::Nsubj}); subject >= 0)
                return names.of(subject, PhraseNames::Depth::Offices);
    return {};
}

std::vector<int> authorsOfDocument(const SentenceView &sentence, const PhraseNames &names, int document)
{
    const SyntaxTree &tree = sentence.tree();
    static const QSet<QString> documents = wordSet(u"resolution declaration statement communique report letter note judgment ruling decision resolucion declaracion comunicado informe carta nota fallo sentencia decision");
    static const QSet<QString> verbs = wordSet(u"adopt approve issue publish pass send deliver release aprobar adoptar emitir publicar dictar enviar entregar difundir");
    const SyntacticWord &word = tree.words[size_t(document)];
    const int mention = sentence.mentionAt(word.token);
    if ((!documents.contains(folded(word.form)) && !documents.contains(folded(word.lemma))) || (mention >= 0 && sentence.actorOf(mention).kind != ActorKind::Instrument))
        return {};
    for (const int child : childrenOf(tree, document, {Dependency::Nmod, Dependency::NmodPoss}))
        if (leadOf(tree, child) == Lead::Of)
            if (const std::vector<int> owners = names.of(child, PhraseNames::Depth::Offices); !owners.empty())
                return owners;
    if (const std::vector<int> authors = authorsOf(sentence, names, document); !authors.empty())
        return authors;
    const bool isIssued = word.relation == Dependency::Obj && word.head >= 0 && verbs.contains(tree.words[size_t(word.head)].lemma);
    const int subject = isIssued ? firstChildOf(tree, word.head, {Dependency::Nsubj}) : -1;
    return subject < 0 ? std::vector<int>() : names.of(subject, PhraseNames::Depth::Offices);
}

} // namespace apacheta
