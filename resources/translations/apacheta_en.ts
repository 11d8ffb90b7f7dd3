<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
