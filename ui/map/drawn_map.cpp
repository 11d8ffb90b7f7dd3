// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/drawn_map.h"

#include "authority/knowledge_pack.h"

namespace apacheta {

Result<std::shared_ptr<const MapPicture>> drawnMap(const Reader &reader, ViewFilter filter, ActorId actor, const MapChoice &choice, const QFont &font,
                                                   std::stop_token stop)
{
    static const Result<PlacePoints> points = PlacePoints::load(KnowledgePack::defaultFolder());
    if (!points)
        return points.error();
    const auto base = BaseMap::shared();
    if (!base)
        return base.error();
    if (actor.isValid() && !filter.actors.contains(actor))
        filter.actors.append(actor);
    auto contents = mapContents(reader, *points, filter, stop);
    if (!contents)
        return contents.error();
    if (contents->places.isEmpty())
        return std::shared_ptr<const MapPicture>();
    std::shared_ptr<const MapPicture> picture = MapPicture::of(*std::move(contents), *base, *points, choice, font, stop);
    if (!picture)
        return Error{Error::Cancelled, {}};
    return picture;
}

} // namespace apacheta
