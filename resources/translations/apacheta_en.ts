<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>Library</name>
    <message numerus="yes">
        <source>Merge %n actors into %1</source>
        <translation>
            <numerusform>Merge %n actor into %1</numerusform>
            <numerusform>Merge %n actors into %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %1: %n mentions are %2</source>
        <translation>
            <numerusform>Split %1: %n mention is %2</numerusform>
            <numerusform>Split %1: %n mentions are %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>&quot;Rename Chile to ... and 3 more&quot;: decisions that were made at once</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ActorMending</name>
    <message numerus="yes">
        <source>Merge %n actor(s)…</source>
        <translation>
            <numerusform>Merge %n actor…</numerusform>
            <numerusform>Merge %n actors…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ActorPage</name>
    <message numerus="yes">
        <source>%n more name(s)</source>
        <translation>
            <numerusform>%n more name</numerusform>
            <numerusform>%n more names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relation</numerusform>
            <numerusform>%n relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in common</source>
        <translation>
            <numerusform>%n claim in common</numerusform>
            <numerusform>%n claims in common</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ActorsModel</name>
    <message numerus="yes">
        <source>%1, %2, named %n time(s)</source>
        <extracomment>Screen reader: an actor&apos;s name, kind and place, how often it is named</extracomment>
        <translation>
            <numerusform>%1, %2, named %n time</numerusform>
            <numerusform>%1, %2, named %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ActorsPane</name>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::Citing</name>
    <message numerus="yes">
        <source>List of %n work(s) copied.</source>
        <translation>
            <numerusform>List of %n work copied.</numerusform>
            <numerusform>List of %n works copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::CorrectionsDialog</name>
    <message numerus="yes">
        <source>%Ln correction(s) are new here.</source>
        <translation>
            <numerusform>%Ln correction is new here.</numerusform>
            <numerusform>%Ln corrections are new here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) stand here already.</source>
        <translation>
            <numerusform>%Ln correction stands here already.</numerusform>
            <numerusform>%Ln corrections stand here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones wait(s) for texts that are not in this library.</source>
        <translation>
            <numerusform>%Ln of the new ones waits for a text that is not in this library.</numerusform>
            <numerusform>%Ln of the new ones wait for texts that are not in this library.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) cannot be read and are left out.</source>
        <translation>
            <numerusform>%Ln correction cannot be read and is left out.</numerusform>
            <numerusform>%Ln corrections cannot be read and are left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) you decided otherwise: choose what holds.</source>
        <translation>
            <numerusform>In %Ln place you decided otherwise: choose what holds.</numerusform>
            <numerusform>In %Ln places you decided otherwise: choose what holds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) taken in.</source>
        <translation>
            <numerusform>%Ln correction taken in.</numerusform>
            <numerusform>%Ln corrections taken in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) yours was kept.</source>
        <translation>
            <numerusform>In %Ln place yours was kept.</numerusform>
            <numerusform>In %Ln places yours was kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::DisagreementsPane</name>
    <message numerus="yes">
        <source>%Ln disagreement(s)</source>
        <translation>
            <numerusform>%Ln disagreement</numerusform>
            <numerusform>%Ln disagreements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::DocumentPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::DocumentsPane</name>
    <message numerus="yes">
        <source>Export %n document(s)…</source>
        <translation>
            <numerusform>Export %n document…</numerusform>
            <numerusform>Export %n documents…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::EventsPane</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ExportDialog</name>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>The %n selected document</numerusform>
            <numerusform>The %n selected documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::FoundModel</name>
    <message numerus="yes">
        <source>All %Ln passage(s) with “%1”</source>
        <translation>
            <numerusform>All %Ln passage with “%1”</numerusform>
            <numerusform>All %Ln passages with “%1”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::HistoryPage</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::HistoryPane</name>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::MainWindow</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::MergeDialog</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) name more than one of them.</source>
        <translation>
            <numerusform>%Ln document names more than one of them.</numerusform>
            <numerusform>%Ln documents name more than one of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have more than one of them as participants.</source>
        <translation>
            <numerusform>%Ln event has more than one of them as participants.</numerusform>
            <numerusform>%Ln events have more than one of them as participants.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) between them will no longer be shown.</source>
        <translation>
            <numerusform>%Ln relation between them will no longer be shown.</numerusform>
            <numerusform>%Ln relations between them will no longer be shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::PairPage</name>
    <message numerus="yes">
        <source>%n standing tie(s)</source>
        <translation>
            <numerusform>%n standing tie</numerusform>
            <numerusform>%n standing ties</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interaction</numerusform>
            <numerusform>%n interactions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common event(s)</source>
        <translation>
            <numerusform>%n common event</numerusform>
            <numerusform>%n common events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::RelationsPane</name>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ReportPanel</name>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>%Ln document added</numerusform>
            <numerusform>%Ln documents added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln unchanged</numerusform>
            <numerusform>%Ln unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln failed</numerusform>
            <numerusform>%Ln failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ReviewPage</name>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mention</numerusform>
            <numerusform>%n mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ReviewPane</name>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::SearchPage</name>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::StatusStrip</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relation</numerusform>
            <numerusform>%Ln relations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::TimelineStrip</name>
    <message numerus="yes">
        <source>%n dated event(s); the arrow keys walk them, Enter opens one</source>
        <translation>
            <numerusform>%n dated event; the arrow keys walk them, Enter opens one</numerusform>
            <numerusform>%n dated events; the arrow keys walk them, Enter opens one</numerusform>
        </translation>
    </message>
</context>
</TS>
