// SPDX-License-Identifier: GPL-3.0-or-later
#include "actors/actors_model.h"

#include "library/plain_words.h"

#include <QDataStream>
#include <QLocale>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace apacheta {
namespace {

const QString actorMimeType = u"application/x-apacheta-actors"_s;

QList<qint64> actorIdsIn(const QMimeData &data)
{
    QByteArray bytes = data.data(actorMimeType);
    QDataStream stream(&bytes, QIODevice::ReadOnly);
    QList<qint64> ids;
    qint64 id = 0;
    while (!stream.atEnd()) {
        stream >> id;
        if (stream.status() != QDataStream::Ok)
            break;
        ids.append(id);
    }
    return ids;
}

} // namespace

ActorsModel::ActorsModel(Session &session, QObject *parent)
    : PagedRows(session, &Reader::actors, &Reader::actorFacets, parent)
{
}

QVariant ActorsModel::rowData(const ActorRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case QuietRole: return quietWords(row);
    case CountRole: return QLocale().toString(row.mentions);
    case KindRole: return int(row.kind);
    case ConfidenceRole: return row.confidence;
    case TargetRole: return QVariant::fromValue(Target(ActorTarget{row.id}));
    case Qt::ToolTipRole: return u"%1\n%2"_s.arg(row.name, quietWords(row));
    case Qt::AccessibleTextRole:
        //: Screen reader: an actor's name, kind and place, how often it is named
        return tr("%1, %2, named %n time(s)", nullptr, row.mentions).arg(row.name, quietWords(row));
    default: return {};
    }
}

Qt::ItemFlags ActorsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = PagedRows::flags(index);
    return row(index) ? flags | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled : flags;
}

QStringList ActorsModel::mimeTypes() const { return {actorMimeType}; }
Qt::DropActions ActorsModel::supportedDropActions() const { return Qt::LinkAction | Qt::CopyAction; }

QMimeData *ActorsModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArray ids;
    QDataStream stream(&ids, QIODevice::WriteOnly);
    QStringList names;
    for (const QModelIndex &index : indexes) {
        if (const ActorRow *actor = row(index)) {
            stream << actor->id.value;
            names.append(actor->name);
        }
    }
    auto *data = new QMimeData;
    data->setData(actorMimeType, ids);
    data->setText(names.join(u'\n'));
    return data;
}

bool ActorsModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    const ActorRow *onto = row(parent);
    if (!onto)
        return false;
    const QList<qint64> ids = actorIdsIn(*data);
    return !ids.isEmpty() && !ids.contains(onto->id.value);
}

bool ActorsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int between, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, between, column, parent))
        return false;
    const QList<qint64> ids = actorIdsIn(*data);
    QList<ActorRow> dropped;
    for (int i = 0; i < rowCount(); ++i) {
        const ActorRow *actor = row(index(i));
        if (actor && ids.contains(actor->id.value))
            dropped.append(*actor);
    }
    if (!dropped.isEmpty())
        Q_EMIT droppedOnto(dropped, *row(parent));
    return false;                       // nothing moves in the list: a question is asked
}

QString quietWords(const ActorRow &row)
{
    QStringList words = {kindName(row.kind)};
    if (row.kind != ActorKind::State && !row.countries.isEmpty() && row.countries.size() <= 2) {
        QStringList countries;
        for (const QString &code : row.countries)
            countries.append(countryName(code));
        words.append(countries.join(u", "_s));
    } else if (row.kind == ActorKind::Organization && row.level != Level::None) {
        words.append(levelName(row.level));
    }
    return words.join(u" · "_s);
}

} // namespace apacheta
