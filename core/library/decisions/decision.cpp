// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/decisions/decision.h"

#include "library/decisions/decision_fields.h"
#include "library/library_text.h"

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

/// Tries the alternatives of Decision one by one.
template <size_t index = 0> Result<Decision> read(const QString &type, const QJsonObject &payload)
{
    if constexpr (index < std::variant_size_v<Decision>) {
        using Verb = std::variant_alternative_t<index, Decision>;
        if (type != QLatin1String(Verb::type))
            return read<index + 1>(type, payload);
        Verb verb;
        QString missing;
        Verb::fields(verb, [&](const char *name, auto &value) {
            if (!readField(payload.value(QLatin1String(name)), value))
                missing = QLatin1String(name);
        });
        if (!missing.isEmpty())
            return Error{Error::BadInput, LibraryText::tr("A decision (%1) lacks its \"%2\" or has it in another form.").arg(type, missing)};
        return Decision(verb);
    } else {
        return Error{Error::BadInput, LibraryText::tr("There is no decision of the kind \"%1\". It may come from a newer Apacheta.").arg(type)};
    }
}

} // namespace

QString described(const Decision &decision)
{
    return std::visit([](const auto &verb) { return described(verb); }, decision);
}

QString typeOf(const Decision &decision)
{
    return std::visit([](const auto &verb) { return QString(QLatin1String(verb.type)); }, decision);
}

QJsonObject payloadOf(const Decision &decision)
{
    QJsonObject payload;
    std::visit([&](const auto &verb) {
        verb.fields(verb, [&](const char *name, const auto &value) { payload.insert(QLatin1String(name), fieldOf(value)); });
    }, decision);
    return payload;
}

Result<Decision> decisionOf(const QString &type, const QJsonObject &payload) { return read(type, payload); }

QList<DecisionTarget> targetsOf(const Decision &decision)
{
    QList<DecisionTarget> targets;
    std::visit([&](const auto &verb) { verb.fields(verb, [&](const char *, const auto &value) { collectTargets(value, targets); }); }, decision);
    QList<DecisionTarget> once;
    for (const DecisionTarget &target : std::as_const(targets))
        if (!target.key.isEmpty() && !once.contains(target))
            once.append(target);
    return once;
}

} // namespace apacheta
