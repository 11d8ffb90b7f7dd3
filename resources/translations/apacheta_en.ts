<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>DisagreementPart</name>
    <message numerus="yes">
        <source>%n passage(s) against %1</source>
        <extracomment>How many passages take each side of a disagreement: &quot;2 passages against 1&quot;; %1 is the other sides&apos; numbers</extracomment>
        <translation>
            <numerusform>%n passage against %1</numerusform>
            <numerusform>%n passages against %1</numerusform>
        </translation>
    </message>
</context>
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
    <name>Map</name>
    <message numerus="yes">
        <source>%n event(s) in %1</source>
        <translation>
            <numerusform>%n event in %1</numerusform>
            <numerusform>%n events in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>%n event(s) here</source>
        <translation>
            <numerusform>%n event here</numerusform>
            <numerusform>%n events here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of %n place(s)</source>
        <translation>
            <numerusform>Map of %n place</numerusform>
            <numerusform>Map of %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) of what it does</source>
        <translation>
            <numerusform>%Ln claim of what it does</numerusform>
            <numerusform>%Ln claims of what it does</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) of what is done to it</source>
        <translation>
            <numerusform>%Ln claim of what is done to it</numerusform>
            <numerusform>%Ln claims of what is done to it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrix of %Ln actor(s)</source>
        <translation>
            <numerusform>Matrix of %Ln actor</numerusform>
            <numerusform>Matrix of %Ln actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mention</numerusform>
            <numerusform>%Ln mentions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tied to %Ln here</source>
        <translation>
            <numerusform>tied to %Ln here</numerusform>
            <numerusform>tied to %Ln here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network of %Ln actor(s)</source>
        <translation>
            <numerusform>Network of %Ln actor</numerusform>
            <numerusform>Network of %Ln actors</numerusform>
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
    <name>PairPicture</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message numerus="yes">
        <source>%n parts of this e-book are missing in the file; get it again to read them too.</source>
        <translation>
            <numerusform>%n parts of this e-book are missing in the file; get it again to read them too.</numerusform>
            <numerusform>%n parts of this e-book are missing in the file; get it again to read them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attachments of this e-mail were not read; save and import them by themselves.</source>
        <translation>
            <numerusform>%n attachments of this e-mail were not read; save and import them by themselves.</numerusform>
            <numerusform>%n attachments of this e-mail were not read; save and import them by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A list that is cut: &quot;Chile, Bolivia, Peru and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
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
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>Apacheta, library %1, %Ln document(s)</source>
        <extracomment>Under an exported picture; %1 is the library&apos;s name</extracomment>
        <translation>
            <numerusform>Apacheta, library %1, %Ln document</numerusform>
            <numerusform>Apacheta, library %1, %Ln documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln more</numerusform>
            <numerusform>+ %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n passage</numerusform>
            <numerusform>%n passages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>participants of an event: names and how many are not named</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %Ln event(s)</source>
        <translation>
            <numerusform>Timeline of %Ln event</numerusform>
            <numerusform>Timeline of %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without date</source>
        <extracomment>%1 is &quot;Timeline of 83 events&quot;</extracomment>
        <translation>
            <numerusform>%1, and %Ln without date</numerusform>
            <numerusform>%1, and %Ln without date</numerusform>
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
    <message numerus="yes">
        <source>%n quotation(s) copied with their citations.</source>
        <translation>
            <numerusform>%n quotation copied with their citations.</numerusform>
            <numerusform>%n quotations copied with their citations.</numerusform>
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
    <name>apacheta::LevelsPanel</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::MainWindow</name>
    <message numerus="yes">
        <source>Done: %1 and %Ln more</source>
        <translation>
            <numerusform>Done: %1 and %Ln more</numerusform>
            <numerusform>Done: %1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::MapPage</name>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln without a place</numerusform>
            <numerusform>%Ln without a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) told without a place, or elsewhere</source>
        <translation>
            <numerusform>%Ln event told without a place, or elsewhere</numerusform>
            <numerusform>%Ln events told without a place, or elsewhere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the map</source>
        <translation>
            <numerusform>%Ln beyond the map</numerusform>
            <numerusform>%Ln beyond the map</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::MatrixPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
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
    <name>apacheta::NetworkPage</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln hidden</numerusform>
            <numerusform>%Ln hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pair(s) the tie is weak here: it is drawn when you point at or pick an actor, or all of them with this</source>
        <translation>
            <numerusform>Of %Ln pair the tie is weak here: it is drawn when you point at or pick an actor, or all of them with this</numerusform>
            <numerusform>Of %Ln pairs the tie is weak here: it is drawn when you point at or pick an actor, or all of them with this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::NotebookModel</name>
    <message numerus="yes">
        <source>Heading %1, %n quotation(s)</source>
        <translation>
            <numerusform>Heading %1, %n quotation</numerusform>
            <numerusform>Heading %1, %n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::NotebookPane</name>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln quotation</numerusform>
            <numerusform>%Ln quotations</numerusform>
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
    <name>apacheta::RecoveryCommands</name>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decision</numerusform>
            <numerusform>%Ln decisions</numerusform>
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
    <message numerus="yes">
        <source>%Ln moved</source>
        <extracomment>Files of documents</extracomment>
        <translation>
            <numerusform>%Ln moved</numerusform>
            <numerusform>%Ln moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) there again</source>
        <translation>
            <numerusform>%Ln file there again</numerusform>
            <numerusform>%Ln files there again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) no longer there</source>
        <extracomment>Files of documents</extracomment>
        <translation>
            <numerusform>%Ln file no longer there</numerusform>
            <numerusform>%Ln files no longer there</numerusform>
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
    <name>apacheta::StartPage</name>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln document</numerusform>
            <numerusform>%Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln passage</numerusform>
            <numerusform>%Ln passages</numerusform>
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
    <message numerus="yes">
        <source>%Ln of them undated</source>
        <translation>
            <numerusform>%Ln of them undated</numerusform>
            <numerusform>%Ln of them undated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s)</source>
        <translation>
            <numerusform>All %Ln document</numerusform>
            <numerusform>All %Ln documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln actor(s)</source>
        <translation>
            <numerusform>All %Ln actor</numerusform>
            <numerusform>All %Ln actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s)</source>
        <translation>
            <numerusform>All %Ln event</numerusform>
            <numerusform>All %Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open one(s)</source>
        <translation>
            <numerusform>All %Ln open one</numerusform>
            <numerusform>All %Ln open ones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln question(s)</source>
        <translation>
            <numerusform>All %Ln question</numerusform>
            <numerusform>All %Ln questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interaction</numerusform>
            <numerusform>%Ln interactions</numerusform>
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
    <name>apacheta::TimeBrush</name>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln earlier</numerusform>
            <numerusform>%Ln earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln later</numerusform>
            <numerusform>%Ln later</numerusform>
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
<context>
    <name>apacheta::WayPanel</name>
    <message numerus="yes">
        <source>%1 reaches %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 reaches %2 in %n step</numerusform>
            <numerusform>%1 reaches %2 in %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::YearBars</name>
    <message numerus="yes">
        <source>%n bar(s); the arrow keys walk them, Enter shows what is from that time</source>
        <translation>
            <numerusform>%n bar; the arrow keys walk them, Enter shows what is from that time</numerusform>
            <numerusform>%n bars; the arrow keys walk them, Enter shows what is from that time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln document(s)</source>
        <extracomment>A bar of documents over time: years, then how many</extracomment>
        <translation>
            <numerusform>%1: %Ln document</numerusform>
            <numerusform>%1: %Ln documents</numerusform>
        </translation>
    </message>
</context>
</TS>
