// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <array>

namespace apacheta::train {

std::span<const TrainingCommand> trainingCommands()
{
    static constexpr std::array commands{
        TrainingCommand{u"tags", u"parts of speech, forms and lemmas", trainTags},
        TrainingCommand{u"trees", u"dependency trees; reads the tags model of --output to measure", trainTrees},
        TrainingCommand{u"names", u"persons, places, organizations and other names", trainNames},
        TrainingCommand{u"events", u"which words tell an event; reads the other models of --output", trainEvents, true},
        TrainingCommand{u"relations", u"how two actors of a sentence stand to each other; reads the other models of --output", trainRelations, true},
    };
    return commands;
}

} // namespace apacheta::train
