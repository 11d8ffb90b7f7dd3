<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Citation</name>
    <message>
        <source>The citation style “%1” could not format this. Choose another style.</source>
        <translation>El estilo de cita «%1» no pudo dar formato a esto. Elija otro estilo.</translation>
    </message>
    <message>
        <source>The citation style “%1” cannot be used. Choose another style.</source>
        <translation>El estilo de cita «%1» no se puede usar. Elija otro estilo.</translation>
    </message>
    <message>
        <source>Formatted citations need citeproc-js, which is not there. Install npm and configure the build again: it is fetched then.</source>
        <translation>Las citas con formato necesitan citeproc-js, que no está instalado. Instale npm y configure de nuevo la compilación: entonces se descarga.</translation>
    </message>
    <message>
        <source>The installed citeproc-js cannot be used. Remove its folder and configure the build again.</source>
        <translation>El citeproc-js instalado no se puede usar. Borre su carpeta y configure de nuevo la compilación.</translation>
    </message>
    <message>
        <source>The style “%1” has no bibliography, only notes. Ask for a note, or choose another style.</source>
        <translation>El estilo «%1» no tiene bibliografía, solo notas. Pida una nota o elija otro estilo.</translation>
    </message>
    <message>
        <source>No citation styles are installed. Install the packages citation-style-language-styles and citation-style-language-locales.</source>
        <translation>No hay estilos de cita instalados. Instale los paquetes citation-style-language-styles y citation-style-language-locales.</translation>
    </message>
    <message>
        <source>There is no citation style “%1”. Its name is that of its file, such as apa or chicago-author-date.</source>
        <translation>No existe el estilo de cita «%1». Su nombre es el de su archivo, como apa o chicago-author-date.</translation>
    </message>
    <message>
        <source>The citation style “%1” cannot be read. Choose another.</source>
        <translation>El estilo de cita «%1» no se puede leer. Elija otro.</translation>
    </message>
    <message>
        <source>The citation style “%1” rests on “%2”, which is not installed. Choose another.</source>
        <translation>El estilo de cita «%1» se apoya en «%2», que no está instalado. Elija otro.</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>The passage is no longer in the document. Open it again and select it anew.</source>
        <translation>El pasaje ya no está en el documento. Ábralo de nuevo y vuelva a seleccionarlo.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>the %1 century</source>
        <extracomment>%1 is an ordinal (&quot;19th&quot;), in Spanish a Roman numeral (&quot;siglo XIX&quot;)</extracomment>
        <translation>siglo %1</translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation>primavera de %1</translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation>verano de %1</translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation>otoño de %1</translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation>invierno de %1</translation>
    </message>
    <message>
        <source>the %1s</source>
        <extracomment>a decade; %1 is its first year</extracomment>
        <translation>década de %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>month and year</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>day, month, year (&quot;22 January 2006&quot;)</extracomment>
        <translation>%1 de %2 de %3</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>hacia %1</translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation>%1 (incierto)</translation>
    </message>
    <message>
        <source>about %1 (uncertain)</source>
        <translation>hacia %1 (incierto)</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from a date to a date</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The calendar has no such day. For example: 22 January 2006</source>
        <extracomment>Under a field for a date</extracomment>
        <translation>El calendario no tiene ese día. Por ejemplo: 22 de enero de 2006</translation>
    </message>
    <message>
        <source>The end lies before the beginning. For example: 1879 to 1883</source>
        <extracomment>Under a field for a date</extracomment>
        <translation>El fin está antes del comienzo. Por ejemplo: 1879 a 1883</translation>
    </message>
    <message>
        <source>Not a date yet. For example: 1904, 20 Oct 1904, 1879 to 1883, about 1900</source>
        <extracomment>Under a field for a date</extracomment>
        <translation>Todavía no es una fecha. Por ejemplo: 1904, 20 oct 1904, 1879 a 1883, hacia 1900</translation>
    </message>
    <message>
        <source>until %1; the beginning is not known</source>
        <translation>hasta %1; no se sabe desde cuándo</translation>
    </message>
    <message>
        <source>until %1, from no certain time on</source>
        <translation>hasta %1, sin comienzo fijo</translation>
    </message>
    <message>
        <source>since %1; the end is not known</source>
        <translation>desde %1; no se sabe hasta cuándo</translation>
    </message>
    <message>
        <source>since %1, without an end</source>
        <translation>desde %1, sin fin</translation>
    </message>
    <message>
        <source>between %1 and %2</source>
        <translation>entre %1 y %2</translation>
    </message>
</context>
<context>
    <name>DisagreementPart</name>
    <message numerus="yes">
        <source>%n passage(s) against %1</source>
        <extracomment>How many passages take each side of a disagreement: &quot;2 passages against 1&quot;; %1 is the other sides&apos; numbers</extracomment>
        <translation>
            <numerusform>%n pasaje frente a %1</numerusform>
            <numerusform>%n pasajes frente a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>against</source>
        <extracomment>Stands between the numbers of passages of further sides: &quot;1 against 1&quot;</extracomment>
        <translation>contra</translation>
    </message>
    <message>
        <source>Sources disagree</source>
        <translation>Las fuentes discrepan</translation>
    </message>
    <message>
        <source>Open the sides with their passages</source>
        <translation>Abrir las versiones con sus pasajes</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>The %1 stated most of %2.</source>
        <translation>Las %1 más afirmadas de %2.</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Most claims with</source>
        <translation>Más afirmaciones con</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The title of the dossier of two actors</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>%1 (%2 cooperation, %3 conflict)</source>
        <translation>%1 (%2 de cooperación, %3 de conflicto)</translation>
    </message>
    <message>
        <source>Standing ties</source>
        <translation>Vínculos permanentes</translation>
    </message>
    <message>
        <source>Events in common</source>
        <translation>Acontecimientos en común</translation>
    </message>
    <message>
        <source>How they stand</source>
        <translation>Cómo se relacionan</translation>
    </message>
    <message>
        <source>What they did to each other</source>
        <translation>Lo que se hicieron el uno al otro</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Quiénes participaron</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Told as</source>
        <translation>Contado como</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Above the line cooperation, below it conflict; as high as the claims weigh on the scale of Goldstein.</source>
        <translation>Sobre la línea, cooperación; bajo ella, conflicto; tan alto como pesan las afirmaciones en la escala de Goldstein.</translation>
    </message>
    <message>
        <source>Further passages: %1</source>
        <translation>Otros pasajes: %1</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Donde las fuentes discrepan</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Notas propias</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperación</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>Sums of the weights of all claims on the scale of Goldstein.</source>
        <translation>Sumas de los pesos de todas las afirmaciones en la escala de Goldstein.</translation>
    </message>
    <message>
        <source>Cooperation and conflict over time</source>
        <translation>Cooperación y conflicto en el tiempo</translation>
    </message>
    <message>
        <source>Undated</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Beginning not known</source>
        <translation>De comienzo desconocido</translation>
    </message>
    <message>
        <source>%1 (passages: %2)</source>
        <extracomment>One side of a disagreement and how many passages say so</extracomment>
        <translation>%1 (pasajes: %2)</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <extracomment>A disagreement that she settled</extracomment>
        <translation>resuelta: %1</translation>
    </message>
    <message>
        <source>Made with Apacheta from the library %1 (documents: %2) on %3.</source>
        <translation>Hecho con Apacheta a partir de la biblioteca %1 (documentos: %2) el %3.</translation>
    </message>
    <message>
        <source>Narrowed to: %1.</source>
        <translation>Limitado a: %1.</translation>
    </message>
    <message>
        <source>Claims were found by a program; each is given with the passages that state it.</source>
        <translation>Las afirmaciones las halló un programa; cada una va con los pasajes que la sostienen.</translation>
    </message>
    <message>
        <source>Claims that are less than %1 % sure are left out.</source>
        <translation>Se omiten las afirmaciones con menos de un %1 % de certeza.</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
    <message>
        <source>The notebook is empty. Select a passage in a document and add it to the notebook.</source>
        <translation>El cuaderno está vacío. Seleccione un pasaje en un documento y añádalo al cuaderno.</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Quotations: %1</source>
        <translation>Citas: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DossierFile</name>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 was not written. Make room on the disk, or choose another place.</source>
        <translation>%1 no se escribió. Haga sitio en el disco o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>The disk is full. Make room or choose another place, then export again.</source>
        <translation>El disco está lleno. Libere espacio o elija otro lugar y exporte de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Check that its folder exists and that you may write there.</source>
        <translation>No se puede escribir %1. Compruebe que su carpeta existe y que usted puede escribir en ella.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Interviewer</source>
        <translation>Entrevistador</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Consultado el</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Abstract</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Palabras clave</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Journal article</source>
        <translation>Artículo académico</translation>
    </message>
    <message>
        <source>Magazine article</source>
        <translation>Artículo de revista</translation>
    </message>
    <message>
        <source>Newspaper article</source>
        <translation>Artículo de prensa</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Libro</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Encyclopedia entry</source>
        <translation>Artículo de enciclopedia</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Caso judicial</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Ley</translation>
    </message>
    <message>
        <source>Manuscript</source>
        <translation>Manuscrito</translation>
    </message>
    <message>
        <source>Conference paper</source>
        <translation>Ponencia</translation>
    </message>
    <message>
        <source>Weblog post</source>
        <translation>Entrada de blog</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Discurso</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Treaty</source>
        <translation>Tratado</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>front matter</source>
        <translation>encabezado del archivo</translation>
    </message>
    <message>
        <source>meta tag</source>
        <translation>etiqueta meta</translation>
    </message>
    <message>
        <source>JSON-LD</source>
        <translation>JSON-LD</translation>
    </message>
    <message>
        <source>PDF info</source>
        <translation>datos del PDF</translation>
    </message>
    <message>
        <source>first lines</source>
        <translation>primeras líneas</translation>
    </message>
    <message>
        <source>file name</source>
        <translation>nombre del archivo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Letter or e-mail</source>
        <translation>Carta o correo</translation>
    </message>
    <message>
        <source>document properties</source>
        <translation>propiedades del documento</translation>
    </message>
    <message>
        <source>e-mail header</source>
        <translation>cabecera del correo</translation>
    </message>
    <message>
        <source>saved page</source>
        <translation>página guardada</translation>
    </message>
    <message>
        <source>page title</source>
        <translation>título de la página</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>firma</translation>
    </message>
    <message>
        <source>kind of file</source>
        <translation>tipo de archivo</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Se basa en</translation>
    </message>
    <message>
        <source>foot of the page</source>
        <translation>pie de la página</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>Others</source>
        <extracomment>Decisions of a kind that this version does not know</extracomment>
        <translation>Otras</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A date and a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What you decided about this, and how to take it back</source>
        <translation>Lo que decidió sobre esto y cómo retirarlo</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>Sample library</source>
        <translation>Biblioteca de muestra</translation>
    </message>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Qt&apos;s SQLite driver is not installed. Install the package libqt6sql6-sqlite.</source>
        <translation>El controlador SQLite de Qt no está instalado. Instale el paquete libqt6sql6-sqlite.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Another program is using the library %1. Close it or wait, then try again.</source>
        <translation>Otro programa está usando la biblioteca %1. Ciérrelo o espere, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then start the import again: it goes on where it stopped.</source>
        <translation>El disco está lleno. Libere espacio y vuelva a importar: continúa donde se detuvo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be written to. Check the permissions of the file and its folder, or copy it to a place where you may write.</source>
        <translation>No se puede escribir en la biblioteca %1. Compruebe los permisos del archivo y de su carpeta, o cópiela a un lugar donde pueda escribir.</translation>
    </message>
    <message>
        <source>%1 is not an Apacheta library. Choose another file.</source>
        <translation>%1 no es una biblioteca de Apacheta. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The library %1 cannot be opened. Check that its folder exists and that you may read it.</source>
        <translation>No se puede abrir la biblioteca %1. Compruebe que su carpeta existe y que usted puede leerla.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 reports an error. Check the disk and its free space.</source>
        <translation>El disco que contiene la biblioteca %1 informa de un error. Revise el disco y su espacio libre.</translation>
    </message>
    <message>
        <source>The library %1 could not do what was asked.</source>
        <translation>La biblioteca %1 no pudo hacer lo pedido.</translation>
    </message>
    <message>
        <source>There is no such file or folder. Check the path.</source>
        <translation>No existe ese archivo o carpeta. Revise la ruta.</translation>
    </message>
    <message>
        <source>This is neither a file nor a folder.</source>
        <translation>Esto no es un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>Files of this kind cannot be read yet. Convert it to one of these: %1.</source>
        <translation>Todavía no se pueden leer archivos de este tipo. Conviértalo a uno de estos: %1.</translation>
    </message>
    <message>
        <source>This folder may not be read. Change its permissions, then import it again.</source>
        <translation>Esta carpeta no se puede leer. Cambie sus permisos y vuelva a importarla.</translation>
    </message>
    <message>
        <source>This file cannot be read. Check its permissions.</source>
        <translation>Este archivo no se puede leer. Revise sus permisos.</translation>
    </message>
    <message>
        <source>This file cannot be read to its end. Check the disk that it is on.</source>
        <translation>Este archivo no se puede leer hasta el final. Revise el disco en que está.</translation>
    </message>
    <message>
        <source>This document could not be read: it asks for more than this machine has, or is damaged.</source>
        <translation>Este documento no se pudo leer: pide más de lo que tiene este equipo o está dañado.</translation>
    </message>
    <message>
        <source>This document could not be read.</source>
        <translation>Este documento no se pudo leer.</translation>
    </message>
    <message>
        <source>Known from before as %1: only its place was noted.</source>
        <translation>Ya se conocía como %1: solo se anotó su lugar.</translation>
    </message>
    <message>
        <source>The same text as %1: kept once, with both files as its sources.</source>
        <translation>El mismo texto que %1: se guarda una vez, con ambos archivos como fuentes.</translation>
    </message>
    <message>
        <source>There is no library at %1. Check the path, or import documents to make one.</source>
        <translation>No hay ninguna biblioteca en %1. Revise la ruta o importe documentos para crear una.</translation>
    </message>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>El archivo está dañado: %1.</translation>
    </message>
    <message>
        <source>Row %1 of %2 points at something in %3 that is not there.</source>
        <translation>La fila %1 de %2 remite a algo de %3 que no existe.</translation>
    </message>
    <message>
        <source>The document &quot;%1&quot; has lost its text.</source>
        <translation>El documento «%1» ha perdido su texto.</translation>
    </message>
    <message>
        <source>The text of &quot;%1&quot; is not what was imported.</source>
        <translation>El texto de «%1» no es el que se importó.</translation>
    </message>
    <message>
        <source>The length of &quot;%1&quot; is noted wrongly.</source>
        <translation>La longitud de «%1» está mal anotada.</translation>
    </message>
    <message>
        <source>%1 passages lie outside their document.</source>
        <translation>%1 pasajes quedan fuera de su documento.</translation>
    </message>
    <message>
        <source>%1 blocks lie outside their document.</source>
        <translation>%1 bloques quedan fuera de su documento.</translation>
    </message>
    <message>
        <source>%1 mentions lie in no passage.</source>
        <translation>%1 menciones no están en ningún pasaje.</translation>
    </message>
    <message>
        <source>%1 dates lie in no passage.</source>
        <translation>%1 fechas no están en ningún pasaje.</translation>
    </message>
    <message>
        <source>%1 passages that state events are lost.</source>
        <translation>Se han perdido %1 pasajes que relatan acontecimientos.</translation>
    </message>
    <message>
        <source>%1 passages that state relations are lost.</source>
        <translation>Se han perdido %1 pasajes que afirman relaciones.</translation>
    </message>
    <message>
        <source>%1 documents have no source file.</source>
        <translation>%1 documentos no tienen archivo de origen.</translation>
    </message>
    <message>
        <source>%1 passages are missing in the search index.</source>
        <translation>Faltan %1 pasajes en el índice de búsqueda.</translation>
    </message>
    <message>
        <source>%1 passages in the search index are no longer there.</source>
        <translation>%1 pasajes del índice de búsqueda ya no existen.</translation>
    </message>
    <message>
        <source>The counts of %1 documents are wrong.</source>
        <translation>Los recuentos de %1 documentos son erróneos.</translation>
    </message>
    <message>
        <source>%1 counts of mentions by document are wrong.</source>
        <translation>%1 recuentos de menciones por documento son erróneos.</translation>
    </message>
    <message>
        <source>The counts of %1 actors are wrong.</source>
        <translation>Los recuentos de %1 actores son erróneos.</translation>
    </message>
    <message>
        <source>%1 actors stand in no document.</source>
        <translation>%1 actores no están en ningún documento.</translation>
    </message>
    <message>
        <source>The counts of %1 events are wrong.</source>
        <translation>Los recuentos de %1 acontecimientos son erróneos.</translation>
    </message>
    <message>
        <source>The counts of %1 relations are wrong.</source>
        <translation>Los recuentos de %1 relaciones son erróneos.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose an Apacheta library.</source>
        <translation>%1 no es un archivo. Elija una biblioteca de Apacheta.</translation>
    </message>
    <message>
        <source>The library %1 cannot be read. Check its permissions.</source>
        <translation>No se puede leer la biblioteca %1. Revise sus permisos.</translation>
    </message>
    <message>
        <source>%1 is an empty file, not an Apacheta library. Choose another file.</source>
        <translation>%1 es un archivo vacío, no una biblioteca de Apacheta. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for the library.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar para la biblioteca.</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder %1. Check its permissions, or choose another place for the library.</source>
        <translation>No se puede escribir en la carpeta %1. Revise sus permisos o elija otro lugar para la biblioteca.</translation>
    </message>
    <message>
        <source>A library cannot be copied onto itself. Choose another name for the backup.</source>
        <translation>Una biblioteca no se puede copiar sobre sí misma. Elija otro nombre para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for the backup.</source>
        <translation>No se puede crear la carpeta %1. Elija otro lugar para la copia de seguridad.</translation>
    </message>
    <message>
        <source>The backup %1 could not be written. Choose another place for it.</source>
        <translation>No se pudo escribir la copia de seguridad %1. Elija otro lugar para ella.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not an Apacheta library. Choose another file.</source>
        <translation>%1 es una base de datos de otro programa, no una biblioteca de Apacheta. Elija otro archivo.</translation>
    </message>
    <message>
        <source>The library %1 was written by a newer Apacheta. Update this program to open it.</source>
        <translation>La biblioteca %1 fue escrita por un Apacheta más nuevo. Actualice este programa para abrirla.</translation>
    </message>
    <message>
        <source>This actor is no longer in the library.</source>
        <translation>Este actor ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This document is no longer in the library.</source>
        <translation>Este documento ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This event is no longer in the library.</source>
        <translation>Este acontecimiento ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This passage is no longer in the library.</source>
        <translation>Este pasaje ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>No actor is called &quot;%1&quot;. Look at the list of actors for its name.</source>
        <translation>Ningún actor se llama «%1». Busque su nombre en la lista de actores.</translation>
    </message>
    <message>
        <source>Several actors are called &quot;%1&quot;. Give one of these ids: %2.</source>
        <translation>Varios actores se llaman «%1». Indique uno de estos identificadores: %2.</translation>
    </message>
    <message>
        <source>This relation is no longer in the library.</source>
        <translation>Esta relación ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Looked for %1.</source>
        <translation>Se buscó %1.</translation>
    </message>
    <message>
        <source>Very common: only the newest %1 passages were ranked. Add a word to narrow it down.</source>
        <translation>Muy frecuente: solo se ordenaron los %1 pasajes más recientes. Agregue una palabra para acotar.</translation>
    </message>
    <message>
        <source>Type a word, a name or a &quot;phrase&quot; to look for.</source>
        <translation>Escriba una palabra, un nombre o una «frase» que buscar.</translation>
    </message>
    <message>
        <source>This only says what to leave out. Add a word to look for.</source>
        <translation>Esto solo dice qué excluir. Agregue una palabra que buscar.</translation>
    </message>
    <message>
        <source>Each part is found, but no passage has all of them. Leave one out, or put OR between them.</source>
        <translation>Cada parte se encuentra, pero ningún pasaje las tiene todas. Quite una o ponga OR entre ellas.</translation>
    </message>
    <message>
        <source>What is left out leaves nothing: take away a minus or NOT.</source>
        <translation>Lo excluido no deja nada: quite un signo menos o NOT.</translation>
    </message>
    <message>
        <source>No word of the library begins with &quot;%1&quot;.</source>
        <translation>Ninguna palabra de la biblioteca empieza por «%1».</translation>
    </message>
    <message>
        <source>These words never stand together as &quot;%1&quot;: leave out the quotation marks.</source>
        <translation>Estas palabras nunca aparecen juntas como «%1»: quite las comillas.</translation>
    </message>
    <message>
        <source>The words beside NEAR never come so close: try a larger number (NEAR/50), or leave NEAR out.</source>
        <translation>Las palabras unidas por NEAR nunca están tan cerca: pruebe un número mayor (NEAR/50) o quite NEAR.</translation>
    </message>
    <message>
        <source>No passage has the word &quot;%1&quot;. Try another word, or its beginning with * after it.</source>
        <translation>Ningún pasaje tiene la palabra «%1». Pruebe otra, o su comienzo seguido de *.</translation>
    </message>
    <message>
        <source>No passage has the word &quot;%1&quot;. Did you mean &quot;%2&quot;?</source>
        <translation>Ningún pasaje tiene la palabra «%1». ¿Quiso decir «%2»?</translation>
    </message>
    <message>
        <source>No passage names %1.</source>
        <translation>Ningún pasaje nombra a %1.</translation>
    </message>
    <message>
        <source>No actor is called &quot;%1&quot;. Look for it as a word instead: leave out actor:.</source>
        <translation>Ningún actor se llama «%1». Búsquelo como palabra: quite actor:.</translation>
    </message>
    <message>
        <source>No document is by &quot;%1&quot;.</source>
        <translation>Ningún documento es de «%1».</translation>
    </message>
    <message>
        <source>No document has &quot;%1&quot; in its title. Look for it in the texts: leave out title:.</source>
        <translation>Ningún documento tiene «%1» en su título. Búsquelo en los textos: quite title:.</translation>
    </message>
    <message>
        <source>No document is in the language &quot;%1&quot;. Write lang:en or lang:es.</source>
        <translation>Ningún documento está en el idioma «%1». Escriba lang:en o lang:es.</translation>
    </message>
    <message>
        <source>No passage names an actor of the kind &quot;%1&quot;. The kinds are state, region, municipality, people, organization, person, place, instrument.</source>
        <translation>Ningún pasaje nombra a un actor de la clase «%1». Las clases son state, region, municipality, people, organization, person, place, instrument.</translation>
    </message>
    <message>
        <source>No passage has a date.</source>
        <translation>Ningún pasaje tiene fecha.</translation>
    </message>
    <message>
        <source>No passage has a date of %1. The dates of this library: year:%2.</source>
        <translation>Ningún pasaje tiene una fecha de %1. Las fechas de esta biblioteca: year:%2.</translation>
    </message>
    <message>
        <source>The library has no documents yet. Add a folder or files first.</source>
        <translation>La biblioteca aún no tiene documentos. Agregue primero una carpeta o archivos.</translation>
    </message>
    <message>
        <source>naming %1</source>
        <translation>que nombra a %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>escrito por %1</translation>
    </message>
    <message>
        <source>with &quot;%1&quot; in the title</source>
        <translation>con «%1» en el título</translation>
    </message>
    <message>
        <source>in the language %1</source>
        <translation>en el idioma %1</translation>
    </message>
    <message>
        <source>naming an actor of the kind %1</source>
        <translation>que nombra a un actor de la clase %1</translation>
    </message>
    <message>
        <source>%1 within %2 words</source>
        <translation>%1 a menos de %2 palabras</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>sin %1</translation>
    </message>
    <message>
        <source>all of: %1</source>
        <translation>todo esto: %1</translation>
    </message>
    <message>
        <source>any of: %1</source>
        <translation>algo de esto: %1</translation>
    </message>
    <message>
        <source>NEAR takes words and phrases only: both sides were looked for.</source>
        <translation>NEAR solo admite palabras y frases: se buscaron ambos lados.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no year: write year:1904 or year:1879..1883.</source>
        <translation>«%1» no es un año: escriba year:1904 o year:1879..1883.</translation>
    </message>
    <message>
        <source>Beginnings of words (*) take one word of at least three letters: &quot;%1&quot; was looked for as it stands.</source>
        <translation>Los comienzos de palabra (*) admiten una sola palabra de al menos tres letras: «%1» se buscó tal cual.</translation>
    </message>
    <message>
        <source>Only the first part of this long text was looked for.</source>
        <translation>Solo se buscó la primera parte de este texto largo.</translation>
    </message>
    <message>
        <source>The search index is damaged. Import again into a new library, or open the last backup.</source>
        <translation>El índice de búsqueda está dañado. Importe de nuevo en una biblioteca nueva o abra la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Also under the names %1 and others.</source>
        <translation>También con los nombres %1 y otros.</translation>
    </message>
    <message>
        <source>Also under the names %1.</source>
        <translation>También con los nombres %1.</translation>
    </message>
    <message>
        <source>not %1</source>
        <extracomment>of a search: &quot;not in the language es&quot;, &quot;without war&quot;</extracomment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>%1 mentions in &quot;%2&quot; are not what stands in the text.</source>
        <translation>%1 menciones de «%2» no coinciden con el texto.</translation>
    </message>
    <message>
        <source>The library is damaged, so no backup was made of it; older backups are untouched. Recover it into a new file.</source>
        <translation>La biblioteca está dagregue, por eso no se hizo una copia de ella; las copias anteriores siguen intactas. Recupérela en un archivo nuevo.</translation>
    </message>
    <message>
        <source>%1 is a folder. Give the backup a name in it.</source>
        <translation>%1 es una carpeta. Dé a la copia un nombre dentro de ella.</translation>
    </message>
    <message>
        <source>%1 is there already and is no library. Choose another name for the backup.</source>
        <translation>%1 ya existe y no es una biblioteca. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>The library %1 is in use. Close it, or choose another name for the backup.</source>
        <translation>La biblioteca %1 está en uso. Ciérrela o elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>There is not enough room for the backup in %1. Make room, or choose another place.</source>
        <translation>No hay espacio suficiente para la copia en %1. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full: the backup %1 was not written. Make room, or choose another place.</source>
        <translation>El disco está lleno: la copia %1 no se escribió. Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>The library %1 is of an older version. Before it is brought up to date a backup is made beside it, and that failed; nothing was changed. %2</source>
        <translation>La biblioteca %1 es de una versión anterior. Antes de actualizarla se hace una copia a su lado, y eso falló; no se cambió nada. %2</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Add the name &quot;%2&quot; to %1</source>
        <translation>Agregar a %1 el nombre «%2»</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no name of %1</source>
        <translation>«%2» no es un nombre de %1</translation>
    </message>
    <message>
        <source>Confirm the name &quot;%2&quot; of %1</source>
        <translation>Confirmar el nombre «%2» de %1</translation>
    </message>
    <message>
        <source>Set the kind of %1 to %2</source>
        <translation>Cambiar la clase de %1 a %2</translation>
    </message>
    <message>
        <source>Set the level of %1 to %2</source>
        <translation>Cambiar el nivel de %1 a %2</translation>
    </message>
    <message>
        <source>Leave %1 without country</source>
        <translation>Dejar %1 sin país</translation>
    </message>
    <message>
        <source>Set the countries of %1 to %2</source>
        <translation>Cambiar los países de %1 a %2</translation>
    </message>
    <message>
        <source>Add the actor %1 (%2)</source>
        <translation>Agregar el actor %1 (%2)</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>Unir %1 con %2</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actors into %1</source>
        <translation>
            <numerusform>Unir %n actor con %1</numerusform>
            <numerusform>Unir %n actores con %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split %1: %n mentions are %2</source>
        <translation>
            <numerusform>Separar %1: %n mención es de %2</numerusform>
            <numerusform>Separar %1: %n menciones son de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision (%1) lacks its &quot;%2&quot; or has it in another form.</source>
        <translation>A una decisión (%1) le falta «%2» o lo tiene en otra forma.</translation>
    </message>
    <message>
        <source>There is no decision of the kind &quot;%1&quot;. It may come from a newer Apacheta.</source>
        <translation>No hay decisiones de la clase «%1». Puede venir de un Apacheta más nuevo.</translation>
    </message>
    <message>
        <source>This file of decisions was written by a newer Apacheta. Update this program to read it.</source>
        <translation>Este archivo de decisiones lo escribió un Apacheta más nuevo. Actualice este programa para leerlo.</translation>
    </message>
    <message>
        <source>This is not a file of decisions. Export one from a library first.</source>
        <translation>Este no es un archivo de decisiones. Exporte primero uno desde una biblioteca.</translation>
    </message>
    <message>
        <source>A decision (%1) has no time.</source>
        <translation>Una decisión (%1) no tiene fecha ni hora.</translation>
    </message>
    <message>
        <source>Taken back here</source>
        <translation>Retirada aquí</translation>
    </message>
    <message>
        <source>A decision of a kind that this version does not know (%1)</source>
        <translation>Una decisión de una clase que esta versión no conoce (%1)</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Retirar: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>There is no decision with the number %1. Look at the list of decisions.</source>
        <translation>No hay ninguna decisión con el número %1. Consulte la lista de decisiones.</translation>
    </message>
    <message>
        <source>This decision is already taken back: %1.</source>
        <translation>Esta decisión ya está retirada: %1.</translation>
    </message>
    <message>
        <source>Nothing was named to do this with.</source>
        <translation>No se dijo con qué hacerlo.</translation>
    </message>
    <message>
        <source>There is no actor %1 in this library.</source>
        <translation>No hay ningún actor %1 en esta biblioteca.</translation>
    </message>
    <message>
        <source>There is no event %1 in this library.</source>
        <translation>No hay ningún acontecimiento %1 en esta biblioteca.</translation>
    </message>
    <message>
        <source>The document %1 is not in this library.</source>
        <translation>El documento %1 no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>The passage &quot;%1&quot; is not in this library.</source>
        <translation>El pasaje «%1» no está en esta biblioteca.</translation>
    </message>
    <message>
        <source>A name cannot be empty.</source>
        <translation>Un nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>An actor cannot be merged into itself.</source>
        <translation>Un actor no se puede unir consigo mismo.</translation>
    </message>
    <message>
        <source>An actor has no relation to itself.</source>
        <translation>Un actor no tiene relación consigo mismo.</translation>
    </message>
    <message>
        <source>Correct the %2 of &quot;%1&quot; to &quot;%3&quot;</source>
        <translation>Corregir %2 de «%1» a «%3»</translation>
    </message>
    <message>
        <source>Correct the %2 of &quot;%1&quot;</source>
        <translation>Corregir %2 de «%1»</translation>
    </message>
    <message>
        <source>Note on %1: %2</source>
        <translation>Nota sobre %1: %2</translation>
    </message>
    <message>
        <source>Tag %1 with %2</source>
        <translation>Poner a %1 la etiqueta %2</translation>
    </message>
    <message>
        <source>Take the tag %2 off %1</source>
        <translation>Quitar a %1 la etiqueta %2</translation>
    </message>
    <message>
        <source>Add the event %1, %2</source>
        <translation>Agregar el acontecimiento %1, %2</translation>
    </message>
    <message>
        <source>Add the event %1</source>
        <translation>Agregar el acontecimiento %1</translation>
    </message>
    <message>
        <source>Date %1: %2</source>
        <translation>Fechar %1: %2</translation>
    </message>
    <message>
        <source>Leave %1 without date</source>
        <translation>Dejar %1 sin fecha</translation>
    </message>
    <message>
        <source>Set the type of %1 to %2</source>
        <translation>Cambiar el tipo de %1 a %2</translation>
    </message>
    <message>
        <source>Call %1 &quot;%2&quot;</source>
        <translation>Llamar a %1 «%2»</translation>
    </message>
    <message>
        <source>Set the place of %1 to %2</source>
        <translation>Cambiar el lugar de %1 a %2</translation>
    </message>
    <message>
        <source>Leave %1 without place</source>
        <translation>Dejar %1 sin lugar</translation>
    </message>
    <message>
        <source>%2 takes part in %1 (%3)</source>
        <translation>%2 participa en %1 (%3)</translation>
    </message>
    <message>
        <source>%2 takes no part in %1</source>
        <translation>%2 no participa en %1</translation>
    </message>
    <message>
        <source>Add a passage to %1: &quot;%2&quot;</source>
        <translation>Agregar un pasaje a %1: «%2»</translation>
    </message>
    <message>
        <source>Reject the event %1</source>
        <translation>Rechazar el acontecimiento %1</translation>
    </message>
    <message>
        <source>Confirm the event %1</source>
        <translation>Confirmar el acontecimiento %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %3, not %2</source>
        <translation>«%1» es %3, no %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not %2</source>
        <translation>«%1» no es %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is %2, confirmed</source>
        <translation>«%1» es %2, confirmado</translation>
    </message>
    <message>
        <source>Mark &quot;%1&quot; as %2</source>
        <translation>Marcar «%1» como %2</translation>
    </message>
    <message>
        <source>Add the relation %1</source>
        <translation>Agregar la relación %1</translation>
    </message>
    <message>
        <source>Reject the relation %1</source>
        <translation>Rechazar la relación %1</translation>
    </message>
    <message>
        <source>Confirm the relation %1</source>
        <translation>Confirmar la relación %1</translation>
    </message>
    <message>
        <source>Keep %1 and %2 apart</source>
        <translation>Mantener %1 y %2 separados</translation>
    </message>
    <message>
        <source>This mention is no longer in the library.</source>
        <translation>Esta mención ya no está en la biblioteca.</translation>
    </message>
    <message>
        <source>This passage is not in the document.</source>
        <translation>Este pasaje no está en el documento.</translation>
    </message>
    <message>
        <source>This decision is not in the library.</source>
        <translation>Esta decisión no está en la biblioteca.</translation>
    </message>
    <message>
        <source>Another program is working in the library %1. Wait until it has finished, then try again. You can read meanwhile.</source>
        <translation>Otro programa está trabajando en la biblioteca %1. Espere a que termine y vuelva a intentarlo. Mientras tanto puede leer.</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1 (process %2) on the computer %3 has been working in the library %4 since %5. Wait until it has finished; if that computer no longer uses the library, delete the file %6. You can read meanwhile.</source>
        <translation>%1 (proceso %2), en la computadora %3, trabaja en la biblioteca %4 desde %5. Espere a que termine; si esa computadora ya no usa la biblioteca, borre el archivo %6. Mientras tanto puede leer.</translation>
    </message>
    <message>
        <source>An import into the library %1 is under way here. Wait until it has finished, or cancel it, then try again.</source>
        <translation>Aquí hay una importación en curso en la biblioteca %1. Espere a que termine, o cancélela, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>%1 (process %2 on this computer) has been working in the library %3 since %4. Wait until it has finished, or end it there, then try again. You can read meanwhile.</source>
        <translation>%1 (proceso %2 en esta computadora) trabaja en la biblioteca %3 desde %4. Espere a que termine, o ciérrelo allí, y vuelva a intentarlo. Mientras tanto puede leer.</translation>
    </message>
    <message>
        <source>Settle &quot;%1&quot; as %2</source>
        <translation>Resolver «%1» como %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no disagreement</source>
        <translation>«%1» no es un desacuerdo</translation>
    </message>
    <message>
        <source>The sources no longer disagree about this.</source>
        <translation>Las fuentes ya no discrepan sobre esto.</translation>
    </message>
    <message>
        <source>population</source>
        <translation>población</translation>
    </message>
    <message>
        <source>members</source>
        <translation>miembros</translation>
    </message>
    <message>
        <source>member states</source>
        <translation>estados miembros</translation>
    </message>
    <message>
        <source>municipalities</source>
        <translation>municipios</translation>
    </message>
    <message>
        <source>communes</source>
        <translation>comunas</translation>
    </message>
    <message>
        <source>provinces</source>
        <translation>provincias</translation>
    </message>
    <message>
        <source>regions</source>
        <translation>regiones</translation>
    </message>
    <message>
        <source>departments</source>
        <translation>departamentos</translation>
    </message>
    <message>
        <source>districts</source>
        <translation>distritos</translation>
    </message>
    <message>
        <source>cantons</source>
        <translation>cantones</translation>
    </message>
    <message>
        <source>communities</source>
        <translation>comunidades</translation>
    </message>
    <message>
        <source>villages</source>
        <translation>pueblos</translation>
    </message>
    <message>
        <source>families</source>
        <translation>familias</translation>
    </message>
    <message>
        <source>households</source>
        <translation>hogares</translation>
    </message>
    <message>
        <source>dwellings</source>
        <translation>viviendas</translation>
    </message>
    <message>
        <source>islands</source>
        <translation>islas</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>lenguas</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>hablantes</translation>
    </message>
    <message>
        <source>seats</source>
        <translation>escaños</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>diputados</translation>
    </message>
    <message>
        <source>senators</source>
        <translation>senadores</translation>
    </message>
    <message>
        <source>students</source>
        <translation>estudiantes</translation>
    </message>
    <message>
        <source>schools</source>
        <translation>escuelas</translation>
    </message>
    <message>
        <source>hospitals</source>
        <translation>hospitales</translation>
    </message>
    <message>
        <source>employees</source>
        <translation>empleados</translation>
    </message>
    <message>
        <source>voters</source>
        <translation>votantes</translation>
    </message>
    <message>
        <source>soldiers</source>
        <translation>soldados</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>barcos</translation>
    </message>
    <message>
        <source>volcanoes</source>
        <translation>volcanes</translation>
    </message>
    <message>
        <source>indigenous peoples</source>
        <translation>pueblos indígenas</translation>
    </message>
    <message>
        <source>border</source>
        <translation>frontera</translation>
    </message>
    <message>
        <source>coast</source>
        <translation>costa</translation>
    </message>
    <message>
        <source>area</source>
        <translation>superficie</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longitud</translation>
    </message>
    <message>
        <source>height</source>
        <translation>altura</translation>
    </message>
    <message>
        <source>depth</source>
        <translation>profundidad</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>afiliación</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>&quot;Rename Chile to ... and 3 more&quot;: decisions that were made at once</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then try again; nothing was lost.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>The library %1 is damaged. Recover what can be saved of it, or open its last backup.</source>
        <translation>La biblioteca %1 está dañada. Recupere lo que se pueda salvar de ella, o abra su última copia de seguridad.</translation>
    </message>
    <message>
        <source>This text was saved out of a damaged library and is no longer what was imported. Compare it with its source, or import that again.</source>
        <translation>Este texto se salvó de una biblioteca dañada y ya no es lo que se importó. Compárelo con su fuente, o vuelva a importarla.</translation>
    </message>
    <message>
        <source>There is no library at %1. Check the path.</source>
        <translation>No hay ninguna biblioteca en %1. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The library %1 is still open in a window or another program. Close it there, then try again.</source>
        <translation>La biblioteca %1 sigue abierta en una ventana o en otro programa. Ciérrela allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing of a library could be found in %1, so nothing was made of it. Open a backup, or import the documents again.</source>
        <translation>No se ha encontrado nada de una biblioteca en %1, así que no se ha hecho nada con él. Abra una copia de seguridad, o vuelva a importar los documentos.</translation>
    </message>
    <message>
        <source>What was saved of the library %1 does not fit together, so it was not kept; the damaged file is as it was.</source>
        <translation>Lo que se salvó de la biblioteca %1 no concuerda, así que no se ha conservado; el archivo dañado está como estaba.</translation>
    </message>
    <message>
        <source>The disk is full: %1 was not recovered. Free some space, then try again; the damaged file is as it was.</source>
        <translation>El disco está lleno: no se ha recuperado %1. Libere espacio e inténtelo de nuevo; el archivo dañado está como estaba.</translation>
    </message>
    <message>
        <source>The recovered library could not take the place of %1, which is as it was. Check the permissions of its folder.</source>
        <translation>La biblioteca recuperada no ha podido ocupar el lugar de %1, que está como estaba. Compruebe los permisos de su carpeta.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name for the recovered library.</source>
        <translation>%1 ya existe. Elija otro nombre para la biblioteca recuperada.</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another place for the recovered library.</source>
        <translation>No se ha podido escribir %1. Elija otro lugar para la biblioteca recuperada.</translation>
    </message>
    <message>
        <source>president</source>
        <translation>presidente</translation>
    </message>
    <message>
        <source>prime minister</source>
        <translation>primer ministro</translation>
    </message>
    <message>
        <source>foreign minister</source>
        <translation>canciller</translation>
    </message>
    <message>
        <source>mayor</source>
        <translation>alcalde</translation>
    </message>
    <message>
        <source>governor</source>
        <translation>gobernador</translation>
    </message>
    <message>
        <source>prefect</source>
        <translation>prefecto</translation>
    </message>
    <message>
        <source>intendant</source>
        <translation>intendente</translation>
    </message>
    <message>
        <source>secretary general</source>
        <translation>secretario general</translation>
    </message>
    <message>
        <source>king</source>
        <translation>rey</translation>
    </message>
    <message>
        <source>pope</source>
        <translation>papa</translation>
    </message>
    <message>
        <source>rector</source>
        <translation>rector</translation>
    </message>
    <message>
        <source>Has the same DOI as “%1”: probably the same work in another form. Both are kept.</source>
        <translation>Tiene el mismo DOI que «%1»: probablemente la misma obra en otra forma. Se conservan ambas.</translation>
    </message>
    <message>
        <source>Keep in the notebook: &quot;%1&quot;</source>
        <translation>Guardar en el cuaderno: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Move in the notebook: &quot;%1&quot;</source>
        <translation>Mover en el cuaderno: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Take out of the notebook: &quot;%1&quot;</source>
        <translation>Sacar del cuaderno: &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Keep in the notebook under %1: &quot;%2&quot;</source>
        <translation>Guardar en el cuaderno bajo %1: «%2»</translation>
    </message>
    <message>
        <source>This file is no longer there. Its document stays in the library; should it turn up in a folder that is followed, it is recognised.</source>
        <translation>Este archivo ya no está. Su documento sigue en la biblioteca; si aparece en una carpeta seguida, se reconocerá.</translation>
    </message>
    <message>
        <source>This file is there again.</source>
        <translation>Este archivo está de nuevo.</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; and &quot;%2&quot; for one work</source>
        <translation>Tomar «%1» y «%2» por una sola obra</translation>
    </message>
    <message>
        <source>Take &quot;%1&quot; and &quot;%2&quot; for two works</source>
        <translation>Tomar «%1» y «%2» por dos obras</translation>
    </message>
</context>
<context>
    <name>Map</name>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Land: Natural Earth; Lab TecnoSocial 2026 (CC BY 4.0). Places: GeoNames (CC BY 4.0). Railways and roads are sketches.</source>
        <extracomment>the sources of the map, on every map: names and licences stay as they are</extracomment>
        <translation>Territorio: Natural Earth; Lab TecnoSocial 2026 (CC BY 4.0). Lugares: GeoNames (CC BY 4.0). Ferrocarriles y caminos son croquis.</translation>
    </message>
    <message>
        <source>cooperation in deeds prevails</source>
        <translation>prevalece la cooperación de hecho</translation>
    </message>
    <message>
        <source>cooperation in words prevails</source>
        <translation>prevalece la cooperación de palabra</translation>
    </message>
    <message>
        <source>conflict in deeds prevails</source>
        <translation>prevalece el conflicto de hecho</translation>
    </message>
    <message>
        <source>conflict in words prevails</source>
        <translation>prevalece el conflicto de palabra</translation>
    </message>
    <message>
        <source>cooperation and conflict in balance</source>
        <translation>cooperación y conflicto en equilibrio</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) in %1</source>
        <translation>
            <numerusform>%n acontecimiento en %1</numerusform>
            <numerusform>%n acontecimientos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) here</source>
        <translation>
            <numerusform>%n acontecimiento aquí</numerusform>
            <numerusform>%n acontecimientos aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Map of %n place(s)</source>
        <translation>
            <numerusform>Mapa de %n lugar</numerusform>
            <numerusform>Mapa de %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Cooperation in deeds</source>
        <translation>Cooperación de hecho</translation>
    </message>
    <message>
        <source>Cooperation in words</source>
        <translation>Cooperación de palabra</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>Ambos por igual</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <translation>Conflicto de palabra</translation>
    </message>
    <message>
        <source>Conflict in deeds</source>
        <translation>Conflicto de hecho</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>Years from first to last</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>no level</source>
        <translation>sin nivel</translation>
    </message>
    <message>
        <source>several or none</source>
        <translation>varios o ninguno</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cooperation</source>
        <translation>%1 de cooperación</translation>
    </message>
    <message>
        <source>%1 conflict</source>
        <translation>%1 de conflicto</translation>
    </message>
    <message>
        <source>%1 standing</source>
        <extracomment>Standing ties in a cell of the matrix: part of, borders ...</extracomment>
        <translation>%1 de vínculo permanente</translation>
    </message>
    <message>
        <source>%1 denied</source>
        <translation>%1 negadas</translation>
    </message>
    <message>
        <source>%1 planned</source>
        <translation>%1 previstas</translation>
    </message>
    <message>
        <source>%1 → %2: %3</source>
        <extracomment>A cell of the matrix: from whom to whom, then what</extracomment>
        <translation>%1 → %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) of what it does</source>
        <translation>
            <numerusform>%Ln afirmación sobre lo que hace</numerusform>
            <numerusform>%Ln afirmaciones sobre lo que hace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s) of what is done to it</source>
        <translation>
            <numerusform>%Ln afirmación sobre lo que se le hace</numerusform>
            <numerusform>%Ln afirmaciones sobre lo que se le hace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Matrix of %Ln actor(s)</source>
        <translation>
            <numerusform>Matriz de %Ln actor</numerusform>
            <numerusform>Matriz de %Ln actores</numerusform>
        </translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>cooperación</translation>
    </message>
    <message>
        <source>both alike, denied or planned</source>
        <translation>ambas por igual, negadas o previstas</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>standing tie</source>
        <translation>vínculo permanente</translation>
    </message>
    <message>
        <source>the more claims, the stronger; rows act, columns are acted upon</source>
        <translation>cuantas más afirmaciones, más intenso; las filas actúan, las columnas reciben</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>Choose an actor, or write the name of a new one.</source>
        <translation>Elija un actor o escriba el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The evidence</source>
        <translation>La prueba</translation>
    </message>
</context>
<context>
    <name>Metadata</name>
    <message>
        <source>Institution: %1</source>
        <extracomment>How an author was understood</extracomment>
        <translation>Institución: %1</translation>
    </message>
    <message>
        <source>Family: %1</source>
        <extracomment>How an author was understood</extracomment>
        <translation>Apellidos: %1</translation>
    </message>
    <message>
        <source>Family: %1 · Given: %2</source>
        <extracomment>How an author was understood</extracomment>
        <translation>Apellidos: %1 · Nombre: %2</translation>
    </message>
    <message>
        <source>A document needs a title.</source>
        <translation>Un documento necesita un título.</translation>
    </message>
    <message>
        <source>A DOI begins with 10. and has a slash, as 10.1234/abc.</source>
        <translation>Un DOI empieza por 10. y lleva una barra, como 10.1234/abc.</translation>
    </message>
    <message>
        <source>An address begins with https:// or http://.</source>
        <translation>Una dirección empieza por https:// o http://.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>Around %1</source>
        <extracomment>A community of a network, named after its most important member</extracomment>
        <translation>En torno a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tied to %Ln here</source>
        <translation>
            <numerusform>con %Ln lazo aquí</numerusform>
            <numerusform>con %Ln lazos aquí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Network of %Ln actor(s)</source>
        <translation>
            <numerusform>Red de %Ln actor</numerusform>
            <numerusform>Red de %Ln actores</numerusform>
        </translation>
    </message>
    <message>
        <source>cooperation</source>
        <translation>cooperación</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>standing tie, or both alike</source>
        <translation>lazo permanente, o ambos por igual</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: an actor&apos;s name and kind</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Sobre este documento</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Open the source at this place</source>
        <translation>Abrir la fuente en este lugar</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>How many entries of a list are shown</extracomment>
        <translation>se muestran %1 de %2</translation>
    </message>
    <message>
        <source>Open this event</source>
        <translation>Abrir este acontecimiento</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Open the event from which this relation comes</source>
        <translation>Abrir el acontecimiento del que procede esta relación</translation>
    </message>
    <message>
        <source>Open this relation with its passages</source>
        <translation>Abrir esta relación con sus pasajes</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Opens the page of two actors together</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 and %2: all between them</source>
        <translation>%1 y %2: todo lo que hay entre ambos</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con su cita</translation>
    </message>
    <message>
        <source>Copy this quotation with its citation</source>
        <translation>Copiar este pasaje con su cita</translation>
    </message>
    <message>
        <source>very likely</source>
        <extracomment>How sure a finding is</extracomment>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <extracomment>of an event or relation</extracomment>
        <translation>confirmado por usted</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>This is right, and stays so (Y)</source>
        <translation>Es correcto, y así queda (Y)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>This is wrong: it goes, and does not come back (Delete)</source>
        <translation>Es erróneo: se va y no vuelve (Supr)</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Cambiar …</translation>
    </message>
    <message>
        <source>Change what it says (F2)</source>
        <translation>Cambiar lo que dice (F2)</translation>
    </message>
    <message>
        <source>rejected by you: in no list and no export</source>
        <extracomment>of an event or relation</extracomment>
        <translation>rechazado por usted: en ninguna lista ni exportación</translation>
    </message>
    <message>
        <source>Confirm after all</source>
        <translation>Confirmar pese a todo</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dosier…</translation>
    </message>
    <message>
        <source>Write all that stands here as a document with notes (Ctrl+Shift+D)</source>
        <translation>Escribir todo lo que está aquí como documento con notas (Ctrl+Mayús+D)</translation>
    </message>
    <message>
        <source>Add to notebook</source>
        <translation>Añadir al cuaderno</translation>
    </message>
    <message>
        <source>Keep this quotation in the notebook (Ctrl+Shift+N)</source>
        <translation>Guardar este pasaje en el cuaderno (Ctrl+Mayús+N)</translation>
    </message>
</context>
<context>
    <name>PairPicture</name>
    <message>
        <source>cooperation in deeds</source>
        <translation>cooperación en hechos</translation>
    </message>
    <message>
        <source>cooperation in words</source>
        <translation>cooperación en palabras</translation>
    </message>
    <message>
        <source>conflict in words</source>
        <translation>conflicto en palabras</translation>
    </message>
    <message>
        <source>conflict in deeds</source>
        <translation>conflicto en hechos</translation>
    </message>
    <message>
        <source>%1 and %2: cooperation and conflict over time</source>
        <extracomment>The title of a picture of two actors</extracomment>
        <translation>%1 y %2: cooperación y conflicto en el tiempo</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>negado</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <source>Give the picture a name that ends in .svg, .png or .pdf.</source>
        <translation>Dé a la imagen un nombre que termine en .svg, .png o .pdf.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another place.</source>
        <translation>No se puede escribir %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>The picture %1 was not written. Make room on the disk, or choose another place.</source>
        <translation>La imagen %1 no se escribió. Haga sitio en el disco o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>PictureJob</name>
    <message>
        <source>There is no picture called &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ninguna imagen llamada «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Give the picture a name that ends in .svg, .png or .pdf.</source>
        <translation>Dé a la imagen un nombre que termine en .svg, .png o .pdf.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>No existe la biblioteca %1.</translation>
    </message>
    <message>
        <source>Say which two the picture is of: --actor and --with.</source>
        <translation>Diga de qué dos es la figura: --actor y --with.</translation>
    </message>
    <message>
        <source>Nothing was found that the two did to each other.</source>
        <translation>No se halló nada que los dos se hicieran el uno al otro.</translation>
    </message>
</context>
<context>
    <name>QuotationForm</name>
    <message>
        <source>Copy quotation with citation</source>
        <translation>Copiar pasaje con su cita</translation>
    </message>
    <message>
        <source>Copy quotation as</source>
        <extracomment>A menu: the forms in which a quotation is copied</extracomment>
        <translation>Copiar pasaje como</translation>
    </message>
    <message>
        <source>Markdown with citation key (pandoc)</source>
        <translation>Markdown con clave de cita (pandoc)</translation>
    </message>
    <message>
        <source>LaTeX with citation key (biblatex)</source>
        <translation>LaTeX con clave de cita (biblatex)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>HTML source</source>
        <translation>Código HTML</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>This is a picture or a recording, not a text. Run a scanned page through an OCR program first.</source>
        <translation>Esto es una imagen o una grabación, no un texto. Pase antes la página escaneada por un programa de OCR.</translation>
    </message>
    <message>
        <source>This is not a text file. If it should be one, get it again; else leave it out.</source>
        <translation>Esto no es un archivo de texto. Si debería serlo, consígalo de nuevo; si no, déjelo fuera.</translation>
    </message>
    <message>
        <source>This PDF holds only pictures. Run it through an OCR program first, then import the result.</source>
        <translation>Este PDF solo contiene imágenes. Páselo antes por un programa de OCR e importe el resultado.</translation>
    </message>
    <message>
        <source>PDF files cannot be read now. Try again, and reinstall Apacheta if that does not help.</source>
        <translation>Ahora no se pueden leer archivos PDF. Vuelva a intentarlo y, si no ayuda, reinstale Apacheta.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Reading this PDF takes too long or too much memory. Split it into smaller files and import those.</source>
        <translation>Leer este PDF exige demasiado tiempo o memoria. Divídalo en archivos menores e impórtelos.</translation>
    </message>
    <message>
        <source>This PDF is damaged. Open it in another program and save or print it as a new PDF, or get the file again.</source>
        <translation>Este PDF está dañado. Ábralo en otro programa y guárdelo o imprímalo como PDF nuevo, o consiga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>The part of Apacheta that reads PDF files is missing. Reinstall Apacheta.</source>
        <translation>Falta la parte de Apacheta que lee archivos PDF. Reinstale Apacheta.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password. Open it in a PDF program, save a copy without password, and import the copy.</source>
        <translation>Este PDF está protegido con contraseña. Ábralo en un programa de PDF, guarde una copia sin contraseña e importe la copia.</translation>
    </message>
    <message>
        <source>This file is too large: Apacheta reads files of up to %1 MB of this kind. Split it and import the parts.</source>
        <translation>Este archivo es demasiado grande: Apacheta lee archivos de este tipo de hasta %1 MB. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>This is a link to a file that is gone. Import the file itself.</source>
        <translation>Esto es un enlace a un archivo que ya no existe. Importe el archivo mismo.</translation>
    </message>
    <message>
        <source>There is no such file. It may have been moved or renamed; choose it again.</source>
        <translation>No existe ese archivo. Quizá se movió o cambió de nombre; elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file. Import the folder to read what is in it.</source>
        <translation>Esto es una carpeta, no un archivo. Importe la carpeta para leer lo que contiene.</translation>
    </message>
    <message>
        <source>This file cannot be opened: you may lack the permission to read it. Change its permissions or copy it.</source>
        <translation>No se puede abrir este archivo: quizá le falte permiso para leerlo. Cambie sus permisos o cópielo.</translation>
    </message>
    <message>
        <source>This file could not be read to its end. Check the disk or copy the file, then import it again.</source>
        <translation>Este archivo no se pudo leer hasta el final. Revise el disco o copie el archivo, y vuelva a importarlo.</translation>
    </message>
    <message>
        <source>This file is empty. Check that it was saved or downloaded whole.</source>
        <translation>Este archivo está vacío. Compruebe que se guardó o descargó entero.</translation>
    </message>
    <message>
        <source>This page holds no text: it may be made up by scripts. Save it again from the browser as a whole page.</source>
        <translation>Esta página no contiene texto: quizá la componen programas. Guárdela de nuevo desde el navegador como página completa.</translation>
    </message>
    <message>
        <source>%1 characters could not be read; the file is damaged or mixes encodings.</source>
        <translation>No se pudieron leer %1 caracteres; el archivo está dañado o mezcla codificaciones.</translation>
    </message>
    <message>
        <source>This file is damaged or cut off. Open it in the program that made it and save it again, or get the file again.</source>
        <translation>Este archivo está dañado o cortado. Ábralo en el programa que lo hizo y guárdelo de nuevo, o consiga el archivo otra vez.</translation>
    </message>
    <message>
        <source>This file holds paths that lead out of it, as no word processor writes them. It was not read. Get it from a source that you trust.</source>
        <translation>Este archivo contiene rutas que llevan fuera de él, como no las escribe ningún procesador de textos. No se leyó. Consígalo de una fuente de confianza.</translation>
    </message>
    <message>
        <source>Unpacked, this file would be far larger than any book. It was not read: it may have been made to harm. Save its text under a new name and import that.</source>
        <translation>Descomprimido, este archivo sería mucho más grande que cualquier libro. No se leyó: puede haberse hecho para dañar. Guarde su texto con otro nombre e impórtelo.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Open it in its program, save a copy without password, and import the copy.</source>
        <translation>Este archivo está protegido por una contraseña. Ábralo en su programa, guarde una copia sin contraseña e importe la copia.</translation>
    </message>
    <message>
        <source>This e-book is damaged: parts that it names are missing. Get the file again.</source>
        <translation>Este libro electrónico está dañado: faltan partes que él mismo nombra. Consiga el archivo otra vez.</translation>
    </message>
    <message>
        <source>This e-book is copy-protected: only the reader that it was sold for opens it. Ask the library or the publisher for a free copy.</source>
        <translation>Este libro electrónico está protegido contra copia: solo lo abre el lector para el que se vendió. Pida a la biblioteca o a la editorial una copia libre.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts of this e-book are missing in the file; get it again to read them too.</source>
        <translation>
            <numerusform>Falta %n parte de este libro electrónico en el archivo; consígalo otra vez para leerla también.</numerusform>
            <numerusform>Faltan %n partes de este libro electrónico en el archivo; consígalo otra vez para leerlas también.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apacheta cannot read this old word processor format. Open it in a word processor and save it as DOCX, ODT or PDF.</source>
        <translation>Apacheta no puede leer este formato antiguo de procesador de textos. Ábralo en un procesador de textos y guárdelo como DOCX, ODT o PDF.</translation>
    </message>
    <message>
        <source>This file is not what its name says (%1), or its beginning is damaged. Get it again.</source>
        <translation>Este archivo no es lo que dice su nombre (%1), o su comienzo está dañado. Consígalo otra vez.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, a presentation or another office file. Save or export its text as PDF, HTML or plain text first.</source>
        <translation>Es una hoja de cálculo, una presentación u otro archivo de oficina. Guarde o exporte primero su texto como PDF, HTML o texto sin formato.</translation>
    </message>
    <message>
        <source>This is an archive of files. Unpack it and import what is in it.</source>
        <translation>Es un archivo comprimido. Descomprímalo e importe lo que contiene.</translation>
    </message>
    <message>
        <source>There is no web page in this file, or it is cut off. Save the page again from the browser.</source>
        <translation>No hay ninguna página web en este archivo, o está cortado. Guarde la página de nuevo desde el navegador.</translation>
    </message>
    <message>
        <source>This e-mail holds no text. If its text is in an attachment, save that and import it.</source>
        <translation>Este correo no contiene texto. Si su texto está en un adjunto, guárdelo e impórtelo.</translation>
    </message>
    <message numerus="yes">
        <source>%n attachments of this e-mail were not read; save and import them by themselves.</source>
        <translation>
            <numerusform>No se leyó %n adjunto de este correo; guárdelo e impórtelo aparte.</numerusform>
            <numerusform>No se leyeron %n adjuntos de este correo; guárdelos e impórtelos aparte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 pages hold no text, only pictures or nothing (page %3); run the file through an OCR program to read them too.</source>
        <translation>%1 de %2 páginas no contienen texto, solo imágenes o nada (página %3); pase el archivo por un programa de OCR para leerlas también.</translation>
    </message>
    <message>
        <source>This is not a file that holds a text. Choose a text, a web page, a PDF, a word processor&apos;s document or an e-book.</source>
        <translation>No es un archivo que contenga un texto. Elija un texto, una página web, un PDF, un documento de procesador de textos o un libro electrónico.</translation>
    </message>
    <message>
        <source>This file holds no text; it may hold only pictures. Run them through an OCR program first.</source>
        <translation>Este archivo no contiene texto; puede que solo contenga imágenes. Páselas primero por un programa de OCR.</translation>
    </message>
    <message>
        <source>This file is called RTF but is none, or its beginning is damaged. Get it again.</source>
        <translation>Este archivo se llama RTF pero no lo es, o su comienzo está dañado. Consígalo otra vez.</translation>
    </message>
    <message>
        <source>This file declares parts that swell when they are read, as no word processor writes them. It was not read. Get it from a source that you trust.</source>
        <translation>Este archivo declara partes que se hinchan al leerlas, como no las escribe ningún procesador de textos. No se leyó. Consígalo de una fuente de confianza.</translation>
    </message>
    <message>
        <source>This file is damaged inside. Open it in the program that made it and save it again, or get the file again.</source>
        <translation>Este archivo está dañado por dentro. Ábralo en el programa que lo hizo y guárdelo de nuevo, o consiga el archivo otra vez.</translation>
    </message>
    <message>
        <source>This is no bibliography that Apacheta knows. Export it as BibTeX, RIS, CSL-JSON or Zotero RDF.</source>
        <translation>No es una bibliografía que Apacheta conozca. Expórtela como BibTeX, RIS, CSL-JSON o Zotero RDF.</translation>
    </message>
    <message>
        <source>This bibliography is too large: Apacheta reads up to %1 MB. Export a part of it.</source>
        <translation>Esta bibliografía es demasiado grande: Apacheta lee hasta %1 MB. Exporte una parte.</translation>
    </message>
    <message>
        <source>%1: the braces of the entry %2 do not close; what stands before the fault was read.</source>
        <translation>%1: las llaves de la entrada %2 no se cierran; se leyó lo que está antes del fallo.</translation>
    </message>
    <message>
        <source>%1 is damaged; what stands before the fault was read.</source>
        <translation>%1 está dañado; se leyó lo que está antes del fallo.</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Is %1 a state?</source>
        <translation>¿Es %1 un Estado?</translation>
    </message>
    <message>
        <source>Is %1 a region?</source>
        <translation>¿Es %1 una región?</translation>
    </message>
    <message>
        <source>Is %1 a municipality?</source>
        <translation>¿Es %1 un municipio?</translation>
    </message>
    <message>
        <source>Is %1 a people?</source>
        <translation>¿Es %1 un pueblo?</translation>
    </message>
    <message>
        <source>Is %1 an organization?</source>
        <translation>¿Es %1 una organización?</translation>
    </message>
    <message>
        <source>Is %1 a person?</source>
        <translation>¿Es %1 una persona?</translation>
    </message>
    <message>
        <source>Is %1 a place?</source>
        <translation>¿Es %1 un lugar?</translation>
    </message>
    <message>
        <source>Is %1 a treaty or another instrument?</source>
        <translation>¿Es %1 un tratado u otro instrumento?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, this is no actor at all</source>
        <translation>No, no es ningún actor</translation>
    </message>
    <message>
        <source>Yes, one and the same</source>
        <translation>Sí, son lo mismo</translation>
    </message>
    <message>
        <source>No, two</source>
        <translation>No, son dos</translation>
    </message>
    <message>
        <source>Yes, as: %1</source>
        <translation>Sí, como: %1</translation>
    </message>
    <message>
        <source>Yes, named %1</source>
        <translation>Sí, con el nombre %1</translation>
    </message>
    <message>
        <source>None of them</source>
        <translation>Ninguno de ellos</translation>
    </message>
    <message>
        <source>Are the two called %1 the same?</source>
        <translation>¿Son lo mismo los dos que se llaman %1?</translation>
    </message>
    <message>
        <source>Are %1 and %2 the same?</source>
        <translation>¿Son %1 y %2 lo mismo?</translation>
    </message>
    <message>
        <source>Is the date of “%1” %2, as of “%3”?</source>
        <extracomment>%1 and %3 are events, %2 a date</extracomment>
        <translation>¿La fecha de «%1» es %2, como la de «%3»?</translation>
    </message>
    <message>
        <source>Does the source deny this: “%1”?</source>
        <translation>¿Niega la fuente esto: «%1»?</translation>
    </message>
    <message>
        <source>Does the source speak of this as planned: “%1”?</source>
        <translation>¿Habla la fuente de esto como algo previsto: «%1»?</translation>
    </message>
    <message>
        <source>Does the source tell of this event: “%1”?</source>
        <translation>¿Cuenta la fuente este acontecimiento: «%1»?</translation>
    </message>
    <message>
        <source>Does the source say: “%1”?</source>
        <translation>¿Dice la fuente: «%1»?</translation>
    </message>
    <message>
        <source>Who is meant by “%1” here?</source>
        <translation>¿A quién se refiere «%1» aquí?</translation>
    </message>
    <message>
        <source>Kind of actor</source>
        <translation>Clase de actor</translation>
    </message>
    <message>
        <source>Alike names</source>
        <translation>Nombres parecidos</translation>
    </message>
    <message>
        <source>Date of an event</source>
        <translation>Fecha de un acontecimiento</translation>
    </message>
    <message>
        <source>Doubtful event</source>
        <translation>Acontecimiento dudoso</translation>
    </message>
    <message>
        <source>Doubtful relation</source>
        <translation>Relación dudosa</translation>
    </message>
    <message>
        <source>Ambiguous name</source>
        <translation>Nombre ambiguo</translation>
    </message>
    <message>
        <source>No, another date</source>
        <translation>No, otra fecha</translation>
    </message>
    <message>
        <source>Yes, keep it</source>
        <translation>Sí, se queda</translation>
    </message>
    <message>
        <source>No, take it away</source>
        <translation>No, quitarlo</translation>
    </message>
</context>
<context>
    <name>Scope</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>A list that is cut: &quot;Chile, Bolivia, Peru and 4 more&quot;</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A span of time</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 or later</source>
        <translation>%1 o después</translation>
    </message>
    <message>
        <source>%1 or earlier</source>
        <translation>%1 o antes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
    <message>
        <source>dated only</source>
        <translation>solo con fecha</translation>
    </message>
    <message>
        <source>any confidence</source>
        <translation>cualquier certeza</translation>
    </message>
    <message>
        <source>confidence %1 % or more</source>
        <translation>certeza de %1 % o más</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message numerus="yes">
        <source>Apacheta, library %1, %Ln document(s)</source>
        <extracomment>Under an exported picture; %1 is the library&apos;s name</extracomment>
        <translation>
            <numerusform>Apacheta, biblioteca %1, %Ln documento</numerusform>
            <numerusform>Apacheta, biblioteca %1, %Ln documentos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <source>%1 %2</source>
        <extracomment>month and year over the days of an axis</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln acontecimiento</numerusform>
            <numerusform>%Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+ %Ln more</source>
        <translation>
            <numerusform>+ %Ln más</numerusform>
            <numerusform>+ %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>an event&apos;s type and &quot;planned&quot; or &quot;denied&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>An event&apos;s date and what it is: &quot;1879 to 1884 · Assault&quot;</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>participants of an event: names and how many are not named</extracomment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cooperation in deeds</source>
        <translation>Cooperación de hecho</translation>
    </message>
    <message>
        <source>Cooperation in words</source>
        <translation>Cooperación de palabra</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni una ni otro</translation>
    </message>
    <message>
        <source>Conflict in words</source>
        <translation>Conflicto de palabra</translation>
    </message>
    <message>
        <source>Conflict in deeds</source>
        <translation>Conflicto de hecho</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>Some time within</source>
        <translation>En algún momento dentro</translation>
    </message>
    <message>
        <source>Lasting (arrow: open, faded: not certain)</source>
        <translation>Durante (flecha: abierto; difuminado: no seguro)</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Denied (struck)</source>
        <translation>Negado (tachado)</translation>
    </message>
    <message numerus="yes">
        <source>Timeline of %Ln event(s)</source>
        <translation>
            <numerusform>Cronología de %Ln acontecimiento</numerusform>
            <numerusform>Cronología de %Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %Ln without date</source>
        <extracomment>%1 is &quot;Timeline of 83 events&quot;</extracomment>
        <translation>
            <numerusform>%1, y %Ln sin fecha</numerusform>
            <numerusform>%1, y %Ln sin fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>No date
%L1</source>
        <extracomment>heads the strip of events without date, in two lines; %1 says how many</extracomment>
        <translation>Sin fecha
%L1</translation>
    </message>
</context>
<context>
    <name>TimelineLanes</name>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>States</source>
        <translation>Estados</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipio</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>Municipios</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pueblo</translation>
    </message>
    <message>
        <source>Peoples</source>
        <translation>Pueblos</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation>Instrumentos</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Apoyo</translation>
    </message>
    <message>
        <source>Concession</source>
        <translation>Concesión</translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation>Cooperación</translation>
    </message>
    <message>
        <source>Aid</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Exigencia</translation>
    </message>
    <message>
        <source>Accusation</source>
        <translation>Acusación</translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation>Rechazo</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Amenaza</translation>
    </message>
    <message>
        <source>Protest</source>
        <translation>Protesta</translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation>Sanción</translation>
    </message>
    <message>
        <source>Mobilization</source>
        <translation>Movilización</translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation>Coacción</translation>
    </message>
    <message>
        <source>Assault or war</source>
        <translation>Ataque o guerra</translation>
    </message>
    <message>
        <source>Founding</source>
        <translation>Fundación</translation>
    </message>
    <message>
        <source>Election or appointment</source>
        <translation>Elección o nombramiento</translation>
    </message>
    <message>
        <source>Court case</source>
        <translation>Litigio</translation>
    </message>
    <message>
        <source>Other event</source>
        <translation>Otro acontecimiento</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Parte de</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Pertenencia</translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Representation</source>
        <translation>Representación</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Fundador</translation>
    </message>
    <message>
        <source>Border</source>
        <translation>Frontera</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>agrees with</source>
        <translation>acuerda con</translation>
    </message>
    <message>
        <source>does not agree with</source>
        <translation>no acuerda con</translation>
    </message>
    <message>
        <source>plans to agree with</source>
        <translation>prevé acordar con</translation>
    </message>
    <message>
        <source>confers with</source>
        <translation>consulta con</translation>
    </message>
    <message>
        <source>does not confer with</source>
        <translation>no consulta con</translation>
    </message>
    <message>
        <source>plans to confer with</source>
        <translation>prevé consultar con</translation>
    </message>
    <message>
        <source>supports</source>
        <translation>apoya a</translation>
    </message>
    <message>
        <source>does not support</source>
        <translation>no apoya a</translation>
    </message>
    <message>
        <source>plans to support</source>
        <translation>prevé apoyar a</translation>
    </message>
    <message>
        <source>yields to</source>
        <translation>cede ante</translation>
    </message>
    <message>
        <source>does not yield to</source>
        <translation>no cede ante</translation>
    </message>
    <message>
        <source>plans to yield to</source>
        <translation>prevé ceder ante</translation>
    </message>
    <message>
        <source>cooperates with</source>
        <translation>coopera con</translation>
    </message>
    <message>
        <source>does not cooperate with</source>
        <translation>no coopera con</translation>
    </message>
    <message>
        <source>plans to cooperate with</source>
        <translation>prevé cooperar con</translation>
    </message>
    <message>
        <source>aids</source>
        <translation>ayuda a</translation>
    </message>
    <message>
        <source>does not aid</source>
        <translation>no ayuda a</translation>
    </message>
    <message>
        <source>plans to aid</source>
        <translation>prevé ayudar a</translation>
    </message>
    <message>
        <source>withdraws before</source>
        <translation>se retira ante</translation>
    </message>
    <message>
        <source>does not withdraw before</source>
        <translation>no se retira ante</translation>
    </message>
    <message>
        <source>plans to withdraw before</source>
        <translation>prevé retirarse ante</translation>
    </message>
    <message>
        <source>makes a demand on</source>
        <translation>exige algo a</translation>
    </message>
    <message>
        <source>makes no demand on</source>
        <translation>no exige nada a</translation>
    </message>
    <message>
        <source>plans a demand on</source>
        <translation>prevé exigir algo a</translation>
    </message>
    <message>
        <source>accuses</source>
        <translation>acusa a</translation>
    </message>
    <message>
        <source>does not accuse</source>
        <translation>no acusa a</translation>
    </message>
    <message>
        <source>plans to accuse</source>
        <translation>prevé acusar a</translation>
    </message>
    <message>
        <source>turns down</source>
        <translation>rechaza a</translation>
    </message>
    <message>
        <source>does not turn down</source>
        <translation>no rechaza a</translation>
    </message>
    <message>
        <source>plans to turn down</source>
        <translation>prevé rechazar a</translation>
    </message>
    <message>
        <source>threatens</source>
        <translation>amenaza a</translation>
    </message>
    <message>
        <source>does not threaten</source>
        <translation>no amenaza a</translation>
    </message>
    <message>
        <source>plans to threaten</source>
        <translation>prevé amenazar a</translation>
    </message>
    <message>
        <source>protests against</source>
        <translation>protesta contra</translation>
    </message>
    <message>
        <source>does not protest against</source>
        <translation>no protesta contra</translation>
    </message>
    <message>
        <source>plans to protest against</source>
        <translation>prevé protestar contra</translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation>sanciona a</translation>
    </message>
    <message>
        <source>does not sanction</source>
        <translation>no sanciona a</translation>
    </message>
    <message>
        <source>plans to sanction</source>
        <translation>prevé sancionar a</translation>
    </message>
    <message>
        <source>mobilizes against</source>
        <translation>se moviliza contra</translation>
    </message>
    <message>
        <source>does not mobilize against</source>
        <translation>no se moviliza contra</translation>
    </message>
    <message>
        <source>plans to mobilize against</source>
        <translation>prevé movilizarse contra</translation>
    </message>
    <message>
        <source>coerces</source>
        <translation>coacciona a</translation>
    </message>
    <message>
        <source>does not coerce</source>
        <translation>no coacciona a</translation>
    </message>
    <message>
        <source>plans to coerce</source>
        <translation>prevé coaccionar a</translation>
    </message>
    <message>
        <source>attacks</source>
        <translation>ataca a</translation>
    </message>
    <message>
        <source>does not attack</source>
        <translation>no ataca a</translation>
    </message>
    <message>
        <source>plans to attack</source>
        <translation>prevé atacar a</translation>
    </message>
    <message>
        <source>is part of</source>
        <translation>forma parte de</translation>
    </message>
    <message>
        <source>is not part of</source>
        <translation>no forma parte de</translation>
    </message>
    <message>
        <source>is to be part of</source>
        <translation>ha de formar parte de</translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation>es miembro de</translation>
    </message>
    <message>
        <source>is not a member of</source>
        <translation>no es miembro de</translation>
    </message>
    <message>
        <source>is to be a member of</source>
        <translation>ha de ser miembro de</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>dirige</translation>
    </message>
    <message>
        <source>does not lead</source>
        <translation>no dirige</translation>
    </message>
    <message>
        <source>is to lead</source>
        <translation>ha de dirigir</translation>
    </message>
    <message>
        <source>represents</source>
        <translation>representa a</translation>
    </message>
    <message>
        <source>does not represent</source>
        <translation>no representa a</translation>
    </message>
    <message>
        <source>is to represent</source>
        <translation>ha de representar a</translation>
    </message>
    <message>
        <source>founded</source>
        <translation>fundó</translation>
    </message>
    <message>
        <source>did not found</source>
        <translation>no fundó</translation>
    </message>
    <message>
        <source>is to found</source>
        <translation>ha de fundar</translation>
    </message>
    <message>
        <source>borders on</source>
        <translation>limita con</translation>
    </message>
    <message>
        <source>does not border on</source>
        <translation>no limita con</translation>
    </message>
    <message>
        <source>is to border on</source>
        <translation>ha de limitar con</translation>
    </message>
    <message>
        <source>is in</source>
        <translation>está en</translation>
    </message>
    <message>
        <source>is not in</source>
        <translation>no está en</translation>
    </message>
    <message>
        <source>is to be in</source>
        <translation>ha de estar en</translation>
    </message>
    <message>
        <source>establishes</source>
        <translation>establece</translation>
    </message>
    <message>
        <source>does not establish</source>
        <translation>no establece</translation>
    </message>
    <message>
        <source>plans to establish</source>
        <translation>prevé establecer</translation>
    </message>
    <message>
        <source>elects</source>
        <translation>elige a</translation>
    </message>
    <message>
        <source>does not elect</source>
        <translation>no elige a</translation>
    </message>
    <message>
        <source>plans to elect</source>
        <translation>prevé elegir a</translation>
    </message>
    <message>
        <source>is in court with</source>
        <translation>litiga con</translation>
    </message>
    <message>
        <source>is not in court with</source>
        <translation>no litiga con</translation>
    </message>
    <message>
        <source>plans to go to court with</source>
        <translation>prevé litigar con</translation>
    </message>
    <message>
        <source>deals with</source>
        <translation>trata con</translation>
    </message>
    <message>
        <source>does not deal with</source>
        <translation>no trata con</translation>
    </message>
    <message>
        <source>plans to deal with</source>
        <translation>prevé tratar con</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Vatican</source>
        <translation>Vaticano</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Surinam</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation>Trinidad y Tobago</translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Unión Soviética</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Sin nivel</translation>
    </message>
    <message>
        <source>International</source>
        <translation>Internacional</translation>
    </message>
    <message>
        <source>National</source>
        <translation>Nacional</translation>
    </message>
    <message>
        <source>Regional</source>
        <translation>Regional</translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation>Municipal</translation>
    </message>
    <message>
        <source>Indigenous</source>
        <translation>Indígena</translation>
    </message>
    <message>
        <source>Civil</source>
        <translation>Civil</translation>
    </message>
    <message>
        <source>Stated</source>
        <translation>Afirmado</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Negado</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previsto</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Agente</translation>
    </message>
    <message>
        <source>Affected</source>
        <translation>Afectado</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation>Idioma desconocido</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Other language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A relation as a sentence: subject, predicate, object (&quot;Chile&quot;, &quot;agrees with&quot;, &quot;Bolivia&quot;)</extracomment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>p. %1</source>
        <extracomment>Short for &quot;page&quot;; %1 is the printed page number</extracomment>
        <translation>p. %1</translation>
    </message>
    <message>
        <source>written so</source>
        <extracomment>why a name is one of an actor, in brackets after it; likewise the next five</extracomment>
        <translation>así escrito</translation>
    </message>
    <message>
        <source>acronym</source>
        <translation>sigla</translation>
    </message>
    <message>
        <source>short form</source>
        <translation>forma breve</translation>
    </message>
    <message>
        <source>known name</source>
        <translation>nombre conocido</translation>
    </message>
    <message>
        <source>another spelling</source>
        <translation>otra grafía</translation>
    </message>
    <message>
        <source>translation</source>
        <translation>traducción</translation>
    </message>
    <message>
        <source>given by you</source>
        <translation>dado por usted</translation>
    </message>
    <message>
        <source>of a merged actor</source>
        <translation>de un actor unido</translation>
    </message>
</context>
<context>
    <name>apacheta</name>
    <message>
        <source>Timeline of this actor&apos;s events</source>
        <translation>Cronología de los acontecimientos de este actor</translation>
    </message>
</context>
<context>
    <name>apacheta::AboutDialog</name>
    <message>
        <source>About Apacheta</source>
        <translation>Acerca de Apacheta</translation>
    </message>
    <message>
        <source>A knowledge browser for researchers of border diplomacy: from a folder of documents to actors, events, relations and a cited passage.</source>
        <translation>Un navegador de conocimiento para quienes investigan la diplomacia fronteriza: de una carpeta de documentos a actores, acontecimientos, relaciones y un pasaje citado.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes with no warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin garantía.</translation>
    </message>
    <message>
        <source>Citations: citeproc-js by Frank Bennett (AGPL-3.0), styles of the Citation Style Language project (CC BY-SA 3.0), citationstyles.org.</source>
        <translation>Citas: citeproc-js de Frank Bennett (AGPL-3.0), estilos del proyecto Citation Style Language (CC BY-SA 3.0), citationstyles.org.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Facts on places, and the map: GeoNames (CC BY 4.0); Natural Earth; Lab TecnoSocial (2026), Unidades territoriales del nivel municipal de Bolivia 2024 (CC BY 4.0).</source>
        <translation>Datos de lugares y el mapa: GeoNames (CC BY 4.0); Natural Earth; Lab TecnoSocial (2026), Unidades territoriales del nivel municipal de Bolivia 2024 (CC BY 4.0).</translation>
    </message>
</context>
<context>
    <name>apacheta::Actions</name>
    <message>
        <source>&amp;Import files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Read files into this library</source>
        <translation>Leer archivos en esta biblioteca</translation>
    </message>
    <message>
        <source>Import a &amp;folder…</source>
        <translation>Importar una &amp;carpeta…</translation>
    </message>
    <message>
        <source>Read a folder with all that is in it into this library</source>
        <translation>Leer en esta biblioteca una carpeta con todo lo que contiene</translation>
    </message>
    <message>
        <source>&amp;New library…</source>
        <translation>&amp;Nueva biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Open a library…</source>
        <translation>&amp;Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Open the &amp;sample library</source>
        <translation>Abrir la biblioteca de &amp;muestra</translation>
    </message>
    <message>
        <source>&amp;Back up the library…</source>
        <translation>Copia de &amp;seguridad de la biblioteca…</translation>
    </message>
    <message>
        <source>Write a whole copy of the library file</source>
        <translation>Escribir una copia completa del archivo de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Write references or all findings into a file</source>
        <translation>Escribir en un archivo las referencias o todo lo hallado</translation>
    </message>
    <message>
        <source>Last import &amp;report</source>
        <translation>In&amp;forme de la última importación</translation>
    </message>
    <message>
        <source>Show which files the last import took and which not</source>
        <translation>Mostrar qué archivos tomó la última importación y cuáles no</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Buscar en todo</translation>
    </message>
    <message>
        <source>Find actors, events and passages</source>
        <translation>Buscar actores, acontecimientos y pasajes</translation>
    </message>
    <message>
        <source>&amp;Narrow the list</source>
        <translation>A&amp;cotar la lista</translation>
    </message>
    <message>
        <source>&amp;Documents</source>
        <translation>&amp;Documentos</translation>
    </message>
    <message>
        <source>List the documents</source>
        <translation>Ver la lista de documentos</translation>
    </message>
    <message>
        <source>&amp;Actors</source>
        <translation>&amp;Actores</translation>
    </message>
    <message>
        <source>List the actors</source>
        <translation>Ver la lista de actores</translation>
    </message>
    <message>
        <source>&amp;Events</source>
        <translation>&amp;Acontecimientos</translation>
    </message>
    <message>
        <source>List the events</source>
        <translation>Ver la lista de acontecimientos</translation>
    </message>
    <message>
        <source>&amp;Relations</source>
        <translation>&amp;Relaciones</translation>
    </message>
    <message>
        <source>List the relations</source>
        <translation>Ver la lista de relaciones</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Nueva &amp;pestaña</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>C&amp;errar pestaña</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Pestaña &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous tab</source>
        <translation>Pestaña an&amp;terior</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparar con…</translation>
    </message>
    <message>
        <source>Show this actor beside another: what they did to each other</source>
        <translation>Mostrar este actor junto a otro: qué se hicieron uno al otro</translation>
    </message>
    <message>
        <source>&amp;Find in this text…</source>
        <translation>&amp;Buscar en este texto…</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual size of text</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>Font for &amp;reading…</source>
        <translation>&amp;Letra para leer…</translation>
    </message>
    <message>
        <source>Copy &amp;quotation with citation</source>
        <translation>Copiar &amp;pasaje con su cita</translation>
    </message>
    <message>
        <source>Copy the selected text or the framed passage with its citation</source>
        <translation>Copiar el texto seleccionado o el pasaje enmarcado con su cita</translation>
    </message>
    <message>
        <source>Copy &amp;bibliography</source>
        <translation>Copiar &amp;bibliografía</translation>
    </message>
    <message>
        <source>Copy the list of all works of this library</source>
        <translation>Copiar la lista de todas las obras de esta biblioteca</translation>
    </message>
    <message>
        <source>Citation &amp;style…</source>
        <translation>&amp;Estilo de cita…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Apacheta</source>
        <translation>&amp;Acerca de Apacheta</translation>
    </message>
    <message>
        <source>Share &amp;corrections…</source>
        <translation>Compartir &amp;correcciones…</translation>
    </message>
    <message>
        <source>Write what you decided in this library into a file, for somebody else&apos;s</source>
        <translation>Escribir en un archivo lo que decidió en esta biblioteca, para la de otra persona</translation>
    </message>
    <message>
        <source>&amp;Take in corrections…</source>
        <translation>&amp;Recibir correcciones…</translation>
    </message>
    <message>
        <source>Take over what somebody else decided; where you differ, you choose</source>
        <translation>Tomar lo que decidió otra persona; donde difieran, usted elige</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last thing that you said of this library, also that of former days</source>
        <translation>Retirar lo último que dijo de esta biblioteca, también lo de días anteriores</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Let what was undone last hold again</source>
        <translation>Hacer que vuelva a valer lo último que se deshizo</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>Re&amp;visión</translation>
    </message>
    <message>
        <source>Answer what is doubtful and matters, question by question</source>
        <translation>Responder lo dudoso que importa, pregunta a pregunta</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>List what you decided, and take it back</source>
        <translation>Ver lo que decidió y retirarlo</translation>
    </message>
    <message>
        <source>D&amp;isagreements</source>
        <translation>&amp;Desacuerdos</translation>
    </message>
    <message>
        <source>Where sources differ about the same thing, side by side</source>
        <translation>Donde las fuentes difieren sobre lo mismo, lado a lado</translation>
    </message>
    <message>
        <source>&amp;Dossier…</source>
        <translation>&amp;Dosier…</translation>
    </message>
    <message>
        <source>Write the actor, pair or event of this page as a document, each claim with its passage and a note</source>
        <translation>Escribe como documento el actor, el par o el acontecimiento de esta página, cada afirmación con su pasaje y una nota</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>I&amp;nicio</translation>
    </message>
    <message>
        <source>What is in this library, at a glance</source>
        <translation>Lo que hay en esta biblioteca, de un vistazo</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>Who stands to whom, drawn as a network</source>
        <translation>Quién se relaciona con quién, en forma de red</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>Lí&amp;nea de tiempo</translation>
    </message>
    <message>
        <source>What happened when; a span drawn here narrows everything</source>
        <translation>Qué ocurrió y cuándo; un periodo marcado aquí limita todo</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>Actors and events where they are</source>
        <translation>Actores y acontecimientos en su lugar</translation>
    </message>
    <message>
        <source>Matri&amp;x</source>
        <translation>Matri&amp;z</translation>
    </message>
    <message>
        <source>Actors against actors: how often, and whether in cooperation or conflict</source>
        <translation>Actores frente a actores: cuántas veces, y si en cooperación o en conflicto</translation>
    </message>
    <message>
        <source>Follo&amp;wed folders…</source>
        <translation>CarpeCarpetas &amp;seguidas…amp;tas seguidas…</translation>
    </message>
    <message>
        <source>The folders with which this library keeps in step</source>
        <translation>Las carpetas con las que esta biblioteca se mantiene al día</translation>
    </message>
    <message>
        <source>Write the noteboo&amp;k…</source>
        <translation>Escribir el c&amp;uaderno…</translation>
    </message>
    <message>
        <source>Write the quotations that you keep as a document, each with a note, and the works cited</source>
        <translation>Escribir los pasajes que guarda como documento, cada uno con una nota, y las obras citadas</translation>
    </message>
    <message>
        <source>Noteboo&amp;k</source>
        <translation>C&amp;uaderno</translation>
    </message>
    <message>
        <source>The quotations that you keep, under your headings</source>
        <translation>Los pasajes que guarda, bajo sus propios títulos</translation>
    </message>
    <message>
        <source>&amp;Markdown with citation key (pandoc)</source>
        <translation>&amp;Markdown con clave de cita (pandoc)</translation>
    </message>
    <message>
        <source>Copy the quotation as Markdown, its citation a key for pandoc: [@aranda2017bolivia, p. 14]</source>
        <translation>Copiar el pasaje como Markdown, con una clave de pandoc como cita: [@aranda2017bolivia, p. 14]</translation>
    </message>
    <message>
        <source>&amp;LaTeX with citation key (biblatex)</source>
        <translation>&amp;LaTeX con clave de cita (biblatex)</translation>
    </message>
    <message>
        <source>Copy the quotation as LaTeX, its citation a command of biblatex</source>
        <translation>Copiar el pasaje como LaTeX, con una orden de biblatex como cita</translation>
    </message>
    <message>
        <source>&amp;Plain text</source>
        <translation>&amp;Texto sin formato</translation>
    </message>
    <message>
        <source>Copy the quotation with its citation as plain text alone</source>
        <translation>Copiar el pasaje con su cita solo como texto sin formato</translation>
    </message>
    <message>
        <source>&amp;HTML source</source>
        <translation>Código &amp;HTML</translation>
    </message>
    <message>
        <source>Copy the quotation with its citation as the source of a web page</source>
        <translation>Copiar el pasaje con su cita como código de una página web</translation>
    </message>
    <message>
        <source>Add to &amp;notebook</source>
        <translation>Añadir al &amp;cuaderno</translation>
    </message>
    <message>
        <source>Keep the selected text, the framed passage or the chosen one in the notebook, under the heading used last</source>
        <translation>Guardar en el cuaderno el texto seleccionado, el pasaje enmarcado o el elegido, bajo el título usado por última vez</translation>
    </message>
    <message>
        <source>Add to notebook &amp;under…</source>
        <translation>Añadir al cuaderno &amp;bajo…</translation>
    </message>
    <message>
        <source>Keep it in the notebook under a heading that you choose</source>
        <translation>Guardarlo en el cuaderno bajo un título que elija</translation>
    </message>
</context>
<context>
    <name>apacheta::ActorChooser</name>
    <message>
        <source>&amp;Kind of the new actor:</source>
        <translation>&amp;Clase del actor nuevo:</translation>
    </message>
    <message>
        <source>Name of the actor</source>
        <translation>Nombre del actor</translation>
    </message>
    <message>
        <source>Actors to choose from</source>
        <translation>Actores para elegir</translation>
    </message>
</context>
<context>
    <name>apacheta::ActorField</name>
    <message>
        <source>Kind of the new actor</source>
        <translation>Clase del actor nuevo</translation>
    </message>
</context>
<context>
    <name>apacheta::ActorMending</name>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Name that is shown for %1. The names by which texts call it stay.</source>
        <translation>Nombre que se muestra para %1. Los nombres que le dan los textos se conservan.</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Agregar un nombre</translation>
    </message>
    <message>
        <source>Another name of %1. Texts that are imported from now on are searched for it.</source>
        <translation>Otro nombre de %1. Se buscará en los textos que se importen desde ahora.</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message>
        <source>Countries as two letters each: CL, BO, PE</source>
        <translation>Países con dos letras cada uno: CL, BO, PE</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no list of countries. Write two letters for each, as in CL, BO.</source>
        <translation>«%1» no es una lista de países. Escriba dos letras para cada uno, como en CL, BO.</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message numerus="yes">
        <source>Merge %n actor(s)…</source>
        <translation>
            <numerusform>Unir %n actor…</numerusform>
            <numerusform>Unir %n actores…</numerusform>
        </translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Countries…</source>
        <translation>Países…</translation>
    </message>
    <message>
        <source>Add a name…</source>
        <translation>Agregar un nombre…</translation>
    </message>
    <message>
        <source>Notes and tags…</source>
        <translation>Notas y etiquetas…</translation>
    </message>
    <message>
        <source>Right: a name of %1</source>
        <translation>Correcto: un nombre de %1</translation>
    </message>
    <message>
        <source>Wrong: no name of %1</source>
        <translation>Incorrecto: no es un nombre de %1</translation>
    </message>
    <message>
        <source>Show it as the name</source>
        <translation>Mostrarlo como nombre</translation>
    </message>
</context>
<context>
    <name>apacheta::ActorNames</name>
    <message>
        <source>%1  (%2)</source>
        <extracomment>An actor to choose from: name and kind</extracomment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>New actor “%1”</source>
        <extracomment>The last entry of the actors to choose from</extracomment>
        <translation>Actor nuevo «%1»</translation>
    </message>
</context>
<context>
    <name>apacheta::ActorPage</name>
    <message>
        <source>found in the texts</source>
        <translation>hallado en los textos</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>agregado por usted</translation>
    </message>
    <message>
        <source>known from the knowledge pack</source>
        <translation>conocido por la base de autoridades</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n acontecimiento</numerusform>
            <numerusform>%n acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n relation(s)</source>
        <translation>
            <numerusform>%n relación</numerusform>
            <numerusform>%n relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Appears with</source>
        <translation>Aparece con</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) in common</source>
        <translation>
            <numerusform>%n afirmación en común</numerusform>
            <numerusform>%n afirmaciones en común</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Opens the page of two actors together</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>%1 and %2: all between them</source>
        <translation>%1 y %2: todo lo que hay entre ambos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>No event was found in which this actor takes part.</source>
        <translation>No se halló ningún acontecimiento en que participe este actor.</translation>
    </message>
    <message>
        <source>Standing ties</source>
        <translation>Vínculos permanentes</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Interacciones</translation>
    </message>
    <message>
        <source>No interaction with another actor was found.</source>
        <translation>No se halló ninguna interacción con otro actor.</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message>
        <source>No passage names this actor.</source>
        <translation>Ningún pasaje nombra a este actor.</translation>
    </message>
    <message numerus="yes">
        <source>%n more name(s)</source>
        <translation>
            <numerusform>%n nombre más</numerusform>
            <numerusform>%n nombres más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>another name of an actor and why it is one, as in &quot;OAS (acronym)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hide those below 50 %</source>
        <translation>Ocultar los de menos de 50 %</translation>
    </message>
    <message>
        <source>Show those below 50 % too</source>
        <translation>Mostrar también los de menos de 50 %</translation>
    </message>
    <message>
        <source>Say whether this is a name of %1</source>
        <translation>Decir si este es un nombre de %1</translation>
    </message>
    <message>
        <source>Also named</source>
        <translation>También llamado</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar el nombre</translation>
    </message>
    <message>
        <source>Another name for this actor (F2)</source>
        <translation>Otro nombre para este actor (F2)</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Agregar un nombre</translation>
    </message>
    <message>
        <source>A further name by which texts call it</source>
        <translation>Otro nombre más que le dan los textos</translation>
    </message>
    <message>
        <source>Merge with…</source>
        <translation>Unir con…</translation>
    </message>
    <message>
        <source>This actor and another one are the same (Ctrl+M)</source>
        <translation>Este actor y otro son el mismo (Ctrl+M)</translation>
    </message>
    <message>
        <source>Split…</source>
        <translation>Separar…</translation>
    </message>
    <message>
        <source>Some of these mentions are another&apos;s</source>
        <translation>Algunas de estas menciones son de otro</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>Kind, level, countries</source>
        <translation>Clase, nivel, países</translation>
    </message>
</context>
<context>
    <name>apacheta::ActorPicker</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare %1 with…</source>
        <translation>Comparar %1 con…</translation>
    </message>
    <message>
        <source>&amp;Name of the other actor:</source>
        <translation>&amp;Nombre del otro actor:</translation>
    </message>
    <message>
        <source>Actors to choose from</source>
        <translation>Actores para elegir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>apacheta::ActorsModel</name>
    <message numerus="yes">
        <source>%1, %2, named %n time(s)</source>
        <extracomment>Screen reader: an actor&apos;s name, kind and place, how often it is named</extracomment>
        <translation>
            <numerusform>%1, %2, nombrado %n vez</numerusform>
            <numerusform>%1, %2, nombrado %n veces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ActorsPane</name>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Nombre o alias</translation>
    </message>
    <message>
        <source>Most named first</source>
        <translation>Primero los más nombrados</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>In most documents first</source>
        <translation>Primero los de más documentos</translation>
    </message>
    <message>
        <source>With most events first</source>
        <translation>Primero los de más acontecimientos</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>No actors yet</source>
        <translation>Aún no hay actores</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Comparar %1 y %2</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copiar nombre</translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::AnswerBar</name>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Ask this later (S or space)</source>
        <translation>Preguntar más tarde (S o espacio)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take the last answer back and ask again (U)</source>
        <translation>Retirar la última respuesta y volver a preguntar (U)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>apacheta::Citing</name>
    <message>
        <source>Quotation copied with its citation.</source>
        <translation>Pasaje copiado con su cita.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Cita copiada.</translation>
    </message>
    <message numerus="yes">
        <source>List of %n work(s) copied.</source>
        <translation>
            <numerusform>Lista de %n obra copiada.</numerusform>
            <numerusform>Lista de %n obras copiada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quotation(s) copied with their citations.</source>
        <translation>
            <numerusform>%n pasaje copiado con su cita.</numerusform>
            <numerusform>%n pasajes copiados con sus citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
</context>
<context>
    <name>apacheta::ClaimMending</name>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Change the date …</source>
        <translation>Cambiar la fecha …</translation>
    </message>
    <message>
        <source>Change the label …</source>
        <translation>Cambiar el título …</translation>
    </message>
    <message>
        <source>Change the type …</source>
        <translation>Cambiar el tipo …</translation>
    </message>
    <message>
        <source>Change who takes part …</source>
        <translation>Cambiar quiénes participan …</translation>
    </message>
    <message>
        <source>Change the place …</source>
        <translation>Cambiar el lugar …</translation>
    </message>
    <message>
        <source>Change the relation …</source>
        <translation>Cambiar la relación …</translation>
    </message>
    <message>
        <source>Notes and tags …</source>
        <translation>Notas y etiquetas …</translation>
    </message>
    <message>
        <source>Take the rejection back</source>
        <translation>Retirar el rechazo</translation>
    </message>
</context>
<context>
    <name>apacheta::CorrectionsDialog</name>
    <message>
        <source>All &amp;mine</source>
        <translation>Todo lo &amp;mío</translation>
    </message>
    <message>
        <source>All t&amp;heirs</source>
        <translation>Todo lo s&amp;uyo</translation>
    </message>
    <message>
        <source>&amp;Take in</source>
        <translation>&amp;Recibir</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation>Recibir correcciones</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Lo que dijo usted</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Lo que dice el archivo</translation>
    </message>
    <message>
        <source>Where you differ</source>
        <translation>Dónde difieren</translation>
    </message>
    <message>
        <source>What has the mark will hold. Space changes sides.</source>
        <translation>Valdrá lo que tiene la marca. La barra espaciadora cambia de lado.</translation>
    </message>
    <message>
        <source>Wherever you differ, what you said stays</source>
        <translation>Donde difieran, queda lo que dijo usted</translation>
    </message>
    <message>
        <source>Wherever you differ, what they said holds</source>
        <translation>Donde difieran, vale lo que dice el archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) are new here.</source>
        <translation>
            <numerusform>%Ln corrección es nueva aquí.</numerusform>
            <numerusform>%Ln correcciones son nuevas aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this file is new here.</source>
        <translation>Nada de este archivo es nuevo aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) stand here already.</source>
        <translation>
            <numerusform>%Ln corrección ya está aquí.</numerusform>
            <numerusform>%Ln correcciones ya están aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the new ones wait(s) for texts that are not in this library.</source>
        <translation>
            <numerusform>%Ln de las nuevas espera textos que no están en esta biblioteca.</numerusform>
            <numerusform>%Ln de las nuevas esperan textos que no están en esta biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) cannot be read and are left out.</source>
        <translation>
            <numerusform>%Ln corrección no se puede leer y se omite.</numerusform>
            <numerusform>%Ln correcciones no se pueden leer y se omiten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) you decided otherwise: choose what holds.</source>
        <translation>
            <numerusform>En %Ln caso usted decidió otra cosa: elija lo que vale.</numerusform>
            <numerusform>En %Ln casos usted decidió otra cosa: elija lo que vale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln correction(s) taken in.</source>
        <translation>
            <numerusform>Se recibió %Ln corrección.</numerusform>
            <numerusform>Se recibieron %Ln correcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln place(s) yours was kept.</source>
        <translation>
            <numerusform>En %Ln caso se conservó lo suyo.</numerusform>
            <numerusform>En %Ln casos se conservó lo suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>How much is taken in</source>
        <translation>Cuánto se ha tomado</translation>
    </message>
    <message>
        <source>Stopping… Nothing of it is taken in.</source>
        <translation>Deteniendo… No se toma nada del archivo.</translation>
    </message>
</context>
<context>
    <name>apacheta::DisagreementPage</name>
    <message>
        <source>The event</source>
        <translation>El acontecimiento</translation>
    </message>
    <message>
        <source>Not a disagreement</source>
        <translation>No es un desacuerdo</translation>
    </message>
    <message>
        <source>Both can be right: it is no longer listed as open</source>
        <translation>Ambas pueden tener razón: ya no figura como abierto</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Reabrir</translation>
    </message>
    <message>
        <source>Take back what you said of it</source>
        <translation>Retirar lo que usted dijo de ello</translation>
    </message>
    <message>
        <source>You settled it so.</source>
        <translation>Usted lo resolvió así.</translation>
    </message>
    <message>
        <source>Settle as this</source>
        <translation>Resolver así</translation>
    </message>
    <message>
        <source>This side is right; the other stays with its passages</source>
        <translation>Esta versión es la correcta; la otra queda con sus pasajes</translation>
    </message>
</context>
<context>
    <name>apacheta::DisagreementsPane</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resuelto</translation>
    </message>
    <message>
        <source>No disagreement</source>
        <translation>No es un desacuerdo</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Contradiction</source>
        <translation>Contradicción</translation>
    </message>
    <message>
        <source>settled: %1</source>
        <extracomment>&quot;settled: 1879 to 1883&quot;</extracomment>
        <translation>resuelto: %1</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Desacuerdos</translation>
    </message>
    <message>
        <source>Event or actor</source>
        <translation>Acontecimiento o actor</translation>
    </message>
    <message>
        <source>Open ones first</source>
        <translation>Primero los abiertos</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln disagreement(s)</source>
        <translation>
            <numerusform>%Ln desacuerdo</numerusform>
            <numerusform>%Ln desacuerdos</numerusform>
        </translation>
    </message>
    <message>
        <source>The sources agree, as far as is found</source>
        <translation>Las fuentes concuerdan, hasta donde se halla</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
</context>
<context>
    <name>apacheta::DocumentPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s)</source>
        <translation>
            <numerusform>%n pasaje</numerusform>
            <numerusform>%n pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Open the source text at its beginning</source>
        <translation>Abrir el texto desde su comienzo</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy this citation as rich and plain text</source>
        <translation>Copiar esta cita como texto con y sin formato</translation>
    </message>
    <message>
        <source>Other style …</source>
        <translation>Otro estilo…</translation>
    </message>
    <message>
        <source>Choose the citation style</source>
        <translation>Elegir el estilo de cita</translation>
    </message>
    <message>
        <source>About the source</source>
        <translation>Sobre la fuente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A line of metadata: name of the field, its value</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>from: %1</source>
        <extracomment>Where a value of the metadata was found, e.g. &quot;from: front matter&quot;</extracomment>
        <translation>de: %1</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Named here</source>
        <translation>Nombrados aquí</translation>
    </message>
    <message>
        <source>No actor was found in this text.</source>
        <translation>No se halló ningún actor en este texto.</translation>
    </message>
    <message>
        <source>Told here</source>
        <translation>Relatado aquí</translation>
    </message>
    <message>
        <source>No event was found in this text.</source>
        <translation>No se halló ningún acontecimiento en este texto.</translation>
    </message>
    <message>
        <source>Correct …</source>
        <translation>Corregir …</translation>
    </message>
    <message>
        <source>Correct title, authors, date and the rest (F2)</source>
        <translation>Corregir título, autores, fecha y lo demás (F2)</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>The file of this document is no longer where it was. Its text and all that you said of it stay in the library. Put the file back, or import it from where it is now, and it is recognised.</source>
        <translation>El archivo de este documento ya no está donde estaba. Su texto y todo lo que usted dijo de él siguen en la biblioteca. Devuélvalo a su sitio, o impórtelo desde donde está ahora, y se reconocerá.</translation>
    </message>
    <message>
        <source>Key for pandoc</source>
        <translation>Clave para pandoc</translation>
    </message>
    <message>
        <source>Copy the citation key for a text in Markdown: [@aranda2017bolivia]</source>
        <translation>Copiar la clave de cita para un texto en Markdown: [@aranda2017bolivia]</translation>
    </message>
    <message>
        <source>For LaTeX</source>
        <translation>Para LaTeX</translation>
    </message>
    <message>
        <source>Copy the citation command of biblatex: \autocite{aranda2017bolivia}</source>
        <translation>Copiar la orden de cita de biblatex: \autocite{aranda2017bolivia}</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <source>The same work</source>
        <translation>La misma obra</translation>
    </message>
    <message>
        <source>Shown as one work with %1, in its place</source>
        <extracomment>%1 is the title of a document</extracomment>
        <translation>Se muestra como una sola obra con %1, en su lugar</translation>
    </message>
    <message>
        <source>%1 is merged into this one</source>
        <translation>%1 está unido a este</translation>
    </message>
    <message>
        <source>%1 has the same DOI</source>
        <translation>%1 tiene el mismo DOI</translation>
    </message>
    <message>
        <source>Merge it into this one</source>
        <translation>Unirlo a este</translation>
    </message>
    <message>
        <source>This document is shown for both; both texts and all that you said of them stay</source>
        <translation>Este documento se muestra por ambos; los dos textos y todo lo que usted dijo de ellos se conservan</translation>
    </message>
    <message>
        <source>Not the same work</source>
        <translation>No es la misma obra</translation>
    </message>
    <message>
        <source>Do not offer this again</source>
        <translation>No volver a proponerlo</translation>
    </message>
    <message>
        <source>Part them</source>
        <translation>Separarlos</translation>
    </message>
    <message>
        <source>Show both again</source>
        <translation>Mostrar ambos de nuevo</translation>
    </message>
</context>
<context>
    <name>apacheta::DocumentsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Screen reader: a document&apos;s title, date, authors and language</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>File gone</source>
        <extracomment>Mark of a document in a list: its file is no longer where it was</extracomment>
        <translation>Archivo ausente</translation>
    </message>
</context>
<context>
    <name>apacheta::DocumentsPane</name>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Title, author or file</source>
        <translation>Título, autor o archivo</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero lo más reciente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>With most names first</source>
        <translation>Primero los que más nombran</translation>
    </message>
    <message>
        <source>Last added first</source>
        <translation>Primero lo último agregado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar cita</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message numerus="yes">
        <source>Export %n document(s)…</source>
        <translation>
            <numerusform>Exportar %n documento…</numerusform>
            <numerusform>Exportar %n documentos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct title, authors, date …</source>
        <translation>Corregir título, autores, fecha …</translation>
    </message>
    <message>
        <source>Notes and tags …</source>
        <translation>Notas y etiquetas …</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of the file of a document</extracomment>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Copy citation key</source>
        <extracomment>A menu: how a text names the whole work</extracomment>
        <translation>Copiar clave de cita</translation>
    </message>
    <message>
        <source>For pandoc (Markdown)</source>
        <translation>Para pandoc (Markdown)</translation>
    </message>
    <message>
        <source>For LaTeX (biblatex)</source>
        <translation>Para LaTeX (biblatex)</translation>
    </message>
    <message>
        <source>Merge as one work, shown as “%1”</source>
        <translation>Unir como una sola obra, mostrada como «%1»</translation>
    </message>
</context>
<context>
    <name>apacheta::DossierDialog</name>
    <message>
        <source>Text document (ODT, for Writer and Word)</source>
        <translation>Documento de texto (ODT, para Writer y Word)</translation>
    </message>
    <message>
        <source>PDF, as printed</source>
        <translation>PDF, como impreso</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Markdown with footnotes</source>
        <translation>Markdown con notas al pie</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Dossier: %1</source>
        <translation>Dosier: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Figures, claims with the passages that state them, a note to each passage in your citation style, sources, disagreements.</source>
        <translation>Cifras, afirmaciones con los pasajes que las sostienen, una nota por pasaje en su estilo de cita, fuentes y discrepancias.</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>Arch&amp;ivo:</translation>
    </message>
    <message>
        <source>Narrowed to:</source>
        <translation>Limitado a:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Writing notes…</source>
        <translation>Redactando las notas…</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Write the notebook</source>
        <translation>Escribir el cuaderno</translation>
    </message>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>All quotations under their headings, your notes and tags, a note to each quotation in your citation style, the works cited.</source>
        <translation>Todos los pasajes bajo sus títulos, sus notas y etiquetas, una nota para cada pasaje en su estilo de cita, las obras citadas.</translation>
    </message>
    <message>
        <source>File to write to</source>
        <translation>Archivo en que se escribe</translation>
    </message>
    <message>
        <source>Choose the file to write to</source>
        <translation>Elegir el archivo en que se escribe</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Cuánto se ha hecho</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir en</translation>
    </message>
    <message>
        <source>Gathering passages…</source>
        <translation>Reuniendo pasajes…</translation>
    </message>
</context>
<context>
    <name>apacheta::EdtfField</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>No date</source>
        <extracomment>In an empty field for a date</extracomment>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>What can be written here</source>
        <translation>Lo que se puede escribir aquí</translation>
    </message>
    <message>
        <source>What the date means</source>
        <translation>Lo que significa la fecha</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <extracomment>An example of a date: as it is written, what it means</extracomment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1   (kept as %2)</source>
        <extracomment>What a typed date means, then how it is kept (EDTF)</extracomment>
        <translation>%1   (se guarda como %2)</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>No se conoce la fecha</translation>
    </message>
</context>
<context>
    <name>apacheta::EventDialog</name>
    <message>
        <source>New event</source>
        <translation>Acontecimiento nuevo</translation>
    </message>
    <message>
        <source>&amp;Add the event</source>
        <translation>&amp;Agregar el acontecimiento</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Treaty, visit, ruling … in a few words</source>
        <translation>Tratado, visita, fallo … en pocas palabras</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Tí&amp;tulo:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>&amp;Who takes part:</source>
        <translation>&amp;Quiénes participan:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lugar:</translation>
    </message>
    <message>
        <source>&amp;Stated or denied:</source>
        <translation>A&amp;firmado o negado:</translation>
    </message>
    <message>
        <source>Give the event a label.</source>
        <translation>Dé un título al acontecimiento.</translation>
    </message>
    <message>
        <source>The date is not one yet.</source>
        <translation>La fecha todavía no es una fecha.</translation>
    </message>
</context>
<context>
    <name>apacheta::EventEditDialog</name>
    <message>
        <source>Change the event</source>
        <translation>Cambiar el acontecimiento</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>&amp;Label:</source>
        <translation>Tí&amp;tulo:</translation>
    </message>
    <message>
        <source>&amp;Type:</source>
        <translation>T&amp;ipo:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>&amp;Who takes part:</source>
        <translation>&amp;Quiénes participan:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lugar:</translation>
    </message>
    <message>
        <source>Give the event a label.</source>
        <translation>Dé un título al acontecimiento.</translation>
    </message>
    <message>
        <source>The date is not one yet.</source>
        <translation>La fecha todavía no es una fecha.</translation>
    </message>
</context>
<context>
    <name>apacheta::EventPage</name>
    <message>
        <source>No passage tells this event.</source>
        <translation>Ningún pasaje relata este acontecimiento.</translation>
    </message>
    <message>
        <source>the sources deny it</source>
        <translation>las fuentes lo niegan</translation>
    </message>
    <message>
        <source>planned, not reported as done</source>
        <translation>previsto, no consta que se hiciera</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Quiénes participan</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>apacheta::EventsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Screen reader: an event&apos;s label, date, kind and participants</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>apacheta::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Event or participant</source>
        <translation>Acontecimiento o participante</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero lo más reciente</translation>
    </message>
    <message>
        <source>In most passages first</source>
        <translation>Primero lo de más pasajes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
    <message>
        <source>Stated or denied</source>
        <translation>Afirmado o negado</translation>
    </message>
    <message>
        <source>From</source>
        <extracomment>A field for a year</extracomment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <extracomment>A field for a year</extracomment>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Undated too</source>
        <translation>También sin fecha</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Aún no hay acontecimientos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln acontecimiento</numerusform>
            <numerusform>%Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Rechazados por usted</translation>
    </message>
    <message>
        <source>Only what you rejected, so that it can be taken back from its context menu</source>
        <translation>Solo lo que usted rechazó, para retirar el rechazo desde el menú contextual</translation>
    </message>
</context>
<context>
    <name>apacheta::EvidencePage</name>
    <message>
        <source>What the sources say</source>
        <translation>Lo que dicen las fuentes</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
    </message>
</context>
<context>
    <name>apacheta::ExportDialog</name>
    <message>
        <source>Everything found, with passages (knowledge-json)</source>
        <translation>Todo lo hallado, con pasajes (knowledge-json)</translation>
    </message>
    <message>
        <source>References: BibTeX</source>
        <translation>Referencias: BibTeX</translation>
    </message>
    <message>
        <source>References: RIS</source>
        <translation>Referencias: RIS</translation>
    </message>
    <message>
        <source>References: CSL-JSON</source>
        <translation>Referencias: CSL-JSON</translation>
    </message>
    <message>
        <source>All documents</source>
        <translation>Todos los documentos</translation>
    </message>
    <message numerus="yes">
        <source>The %n selected document(s)</source>
        <translation>
            <numerusform>El documento seleccionado</numerusform>
            <numerusform>Los %n documentos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose the file to export to</source>
        <translation>Elegir el archivo al que exportar</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Formato:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>F&amp;ile:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>File to export to</source>
        <translation>Archivo al que exportar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportar a</translation>
    </message>
    <message>
        <source>Network: GraphML</source>
        <translation>Red: GraphML</translation>
    </message>
    <message>
        <source>Network: GEXF (Gephi)</source>
        <translation>Red: GEXF (Gephi)</translation>
    </message>
    <message>
        <source>Claims with their passages: CSV (spreadsheet)</source>
        <translation>Afirmaciones con sus pasajes: CSV (hoja de cálculo)</translation>
    </message>
    <message>
        <source>References: BibLaTeX</source>
        <translation>Referencias: BibLaTeX</translation>
    </message>
    <message>
        <source>Passages as web annotations: JSON-LD (W3C)</source>
        <translation>Pasajes como anotaciones web: JSON-LD (W3C)</translation>
    </message>
    <message>
        <source>Claims with their sources: Turtle (RDF, PROV)</source>
        <translation>Afirmaciones con sus fuentes: Turtle (RDF, PROV)</translation>
    </message>
</context>
<context>
    <name>apacheta::FacetSection</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More of: %1</source>
        <translation>Más de: %1</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>Screen reader: a value to filter by and how many entries have it</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>apacheta::FindBar</name>
    <message>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Lugar anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Lugar siguiente (Intro)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <source>Not in this text</source>
        <translation>No está en este texto</translation>
    </message>
    <message>
        <source>%1 of more than %2</source>
        <extracomment>Place in a list of found places, of which only the first ones were counted</extracomment>
        <translation>%1 de más de %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place in a list of found places: &quot;3 of 17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>apacheta::FlowPage</name>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>This could not be read from the library.</source>
        <translation>Esto no se pudo leer de la biblioteca.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dossier…</source>
        <translation>Dosier…</translation>
    </message>
</context>
<context>
    <name>apacheta::FoldersDialog</name>
    <message>
        <source>&amp;Stop following</source>
        <translation>&amp;Dejar de seguir</translation>
    </message>
    <message>
        <source>Followed folders</source>
        <translation>Carpetas seguidas</translation>
    </message>
    <message>
        <source>What was read stays in the library</source>
        <translation>Lo leído se queda en la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Add a folder…</source>
        <translation>&amp;Añadir una carpeta…</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Mirar ahora</translation>
    </message>
    <message>
        <source>Read what has changed in these folders</source>
        <translation>Leer lo que ha cambiado en estas carpetas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <extracomment>%1 is the path of a folder on a drive that is not plugged in, or that was moved</extracomment>
        <translation>%1 (ahora no está)</translation>
    </message>
    <message>
        <source>No folder is followed. A folder that you import is followed by itself.</source>
        <translation>No se sigue ninguna carpeta. La carpeta que usted importe se seguirá sin más.</translation>
    </message>
    <message>
        <source>What is new or changes in these folders is read by itself; a file that is moved keeps its document, with all that you said of it.</source>
        <translation>Lo nuevo y lo que cambia en estas carpetas se lee sin pedirlo; un archivo movido conserva su documento, con todo lo que usted dijo de él.</translation>
    </message>
</context>
<context>
    <name>apacheta::FoundModel</name>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Pasajes</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln passage(s) with “%1”</source>
        <translation>
            <numerusform>El pasaje con «%1»</numerusform>
            <numerusform>Los %Ln pasajes con «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>All passages with “%1”</source>
        <translation>Todos los pasajes con «%1»</translation>
    </message>
</context>
<context>
    <name>apacheta::HeadingDialog</name>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>&amp;Heading:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>One that is there, or a new one. What stands under the same heading stands together.</source>
        <translation>Uno que ya está o uno nuevo. Lo que está bajo el mismo título está junto.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>apacheta::HistoryModel</name>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · retirada</translation>
    </message>
</context>
<context>
    <name>apacheta::HistoryPage</name>
    <message>
        <source>About this decision</source>
        <translation>Sobre esta decisión</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Decide so again</source>
        <translation>Volver a decidirlo</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Historial de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>You have decided nothing about this yet. What you mend here is listed, and can be taken back at any time.</source>
        <translation>Aún no ha decidido nada sobre esto. Lo que corrija aquí queda en la lista y se puede retirar en cualquier momento.</translation>
    </message>
    <message>
        <source>waiting for its text</source>
        <translation>a la espera de su texto</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>This decision alone, whatever came after it</source>
        <translation>Solo esta decisión, sea lo que sea lo que vino después</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué fue de ella</translation>
    </message>
    <message>
        <source>Other decisions about the same</source>
        <translation>Otras decisiones sobre lo mismo</translation>
    </message>
    <message>
        <source>What it speaks of</source>
        <translation>De qué habla</translation>
    </message>
    <message>
        <source>An actor that no document of this library names now</source>
        <translation>Un actor que ningún documento de esta biblioteca nombra ahora</translation>
    </message>
    <message>
        <source>An event that no document of this library tells now</source>
        <translation>Un acontecimiento que ningún documento de esta biblioteca cuenta ahora</translation>
    </message>
    <message>
        <source>A relation that no passage states now</source>
        <translation>Una relación que ningún pasaje afirma ahora</translation>
    </message>
    <message>
        <source>A text that is not in this library: the document is gone, or its words have changed</source>
        <translation>Un texto que no está en esta biblioteca: el documento ya no está o sus palabras han cambiado</translation>
    </message>
    <message>
        <source>It is kept, and holds again when that comes back.</source>
        <translation>Se conserva y vuelve a valer cuando aquello regrese.</translation>
    </message>
</context>
<context>
    <name>apacheta::HistoryPane</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Name in a decision</source>
        <translation>Nombre en una decisión</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Las más recientes primero</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Waiting for its text</source>
        <translation>A la espera de su texto</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing decided yet</source>
        <translation>Aún no hay decisiones</translation>
    </message>
</context>
<context>
    <name>apacheta::LegendStrip</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>apacheta::LevelsPanel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 cooperation</source>
        <translation>%1 de cooperación</translation>
    </message>
    <message>
        <source>%1 conflict</source>
        <translation>%1 de conflicto</translation>
    </message>
    <message>
        <source>%1 standing</source>
        <translation>%1 de vínculo permanente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>State to state</source>
        <translation>De Estado a Estado</translation>
    </message>
    <message>
        <source>Region to region</source>
        <translation>De región a región</translation>
    </message>
    <message>
        <source>Municipality to municipality</source>
        <translation>De municipio a municipio</translation>
    </message>
    <message>
        <source>People to people</source>
        <translation>De pueblo a pueblo</translation>
    </message>
    <message>
        <source>Organization to organization</source>
        <translation>De organización a organización</translation>
    </message>
    <message>
        <source>Person to person</source>
        <translation>De persona a persona</translation>
    </message>
    <message>
        <source>Across levels</source>
        <translation>Entre niveles distintos</translation>
    </message>
    <message>
        <source>Who speaks for whom at which level</source>
        <translation>Quién habla por quién y en qué nivel</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>apacheta::LibraryCommands</name>
    <message>
        <source>The library was backed up to %1.</source>
        <translation>Copia de seguridad escrita en %1.</translation>
    </message>
    <message>
        <source>The backup failed.</source>
        <translation>La copia de seguridad falló.</translation>
    </message>
    <message>
        <source>This is the sample library. Drop your own folder here to make yours.</source>
        <translation>Esta es la biblioteca de muestra. Suelte aquí su propia carpeta para crear la suya.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>%1 could not be opened. %2</source>
        <translation>No se pudo abrir %1. %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Abrir otra…</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Abrir la muestra</translation>
    </message>
    <message>
        <source>Your own library was made, and what you dropped goes there.</source>
        <translation>Se creó su propia biblioteca, y lo que soltó va a ella.</translation>
    </message>
    <message>
        <source>This goes into your own library, now open.</source>
        <translation>Esto va a su propia biblioteca, ahora abierta.</translation>
    </message>
    <message>
        <source>Back to the sample</source>
        <translation>Volver a la muestra</translation>
    </message>
    <message>
        <source>Drop to begin your own library with these documents</source>
        <translation>Suelte para empezar su propia biblioteca con estos documentos</translation>
    </message>
    <message>
        <source>Drop to read these documents into “%1”</source>
        <translation>Suelte para leer estos documentos en «%1»</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver informe</translation>
    </message>
    <message>
        <source>Import: %1.</source>
        <translation>Importación: %1.</translation>
    </message>
    <message>
        <source>The import stopped.</source>
        <translation>La importación se detuvo.</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Importar archivos</translation>
    </message>
    <message>
        <source>Documents (%1)</source>
        <translation>Documentos (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import a folder</source>
        <translation>Importar una carpeta</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>Libraries (*.apacheta)</source>
        <translation>Bibliotecas (*.apacheta)</translation>
    </message>
    <message>
        <source>Open a library</source>
        <translation>Abrir una biblioteca</translation>
    </message>
    <message>
        <source>Back up the library</source>
        <translation>Copia de seguridad de la biblioteca</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia de seguridad…</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>The export failed.</source>
        <translation>La exportación falló.</translation>
    </message>
    <message>
        <source>Share corrections</source>
        <translation>Compartir correcciones</translation>
    </message>
    <message>
        <source>Corrections (*.json)</source>
        <translation>Correcciones (*.json)</translation>
    </message>
    <message>
        <source>%1 corrections</source>
        <extracomment>Name of a file, after that of the library</extracomment>
        <translation>Correcciones de %1</translation>
    </message>
    <message>
        <source>Writing your corrections…</source>
        <translation>Escribiendo sus correcciones…</translation>
    </message>
    <message>
        <source>Your corrections are in %1.</source>
        <translation>Sus correcciones están en %1.</translation>
    </message>
    <message>
        <source>The corrections were not written.</source>
        <translation>Las correcciones no se escribieron.</translation>
    </message>
    <message>
        <source>Take in corrections</source>
        <translation>Recibir correcciones</translation>
    </message>
    <message>
        <source>The dossier is in %1.</source>
        <translation>El dosier está en %1.</translation>
    </message>
    <message>
        <source>The corrections were not written to %1. Make room on the disk, or choose another place.</source>
        <translation>Las correcciones no se escribieron en %1. Haga sitio en el disco o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 What changes in the folder from now on is read by itself.</source>
        <translation>%1 Lo que cambie en la carpeta desde ahora se leerá sin pedirlo.</translation>
    </message>
    <message>
        <source>Do not follow it</source>
        <translation>No seguirla</translation>
    </message>
    <message>
        <source>Followed folders: %1.</source>
        <translation>Carpetas seguidas: %1.</translation>
    </message>
    <message>
        <source>The notebook is in %1.</source>
        <translation>El cuaderno está en %1.</translation>
    </message>
</context>
<context>
    <name>apacheta::ListPane</name>
    <message>
        <source>Narrow the list: %1</source>
        <translation>Acotar la lista: %1</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Show or hide the filters of this list</source>
        <translation>Mostrar u ocultar los filtros de esta lista</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Ordenar la lista</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Take back everything that narrows this list</source>
        <translation>Quitar todo lo que acota esta lista</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % o más</translation>
    </message>
    <message>
        <source>80 % or more</source>
        <translation>80 % o más</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>Abrir en pestaña nueva</translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation>Esta lista no se pudo leer</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>Fewer letters or filters may find more.</source>
        <translation>Con menos letras o filtros quizá se halle más.</translation>
    </message>
    <message>
        <source>Drop a folder here, or import one.</source>
        <translation>Suelte aquí una carpeta o importe una.</translation>
    </message>
    <message>
        <source>Import a folder…</source>
        <translation>Importar una carpeta…</translation>
    </message>
    <message>
        <source>%1, confidence %2</source>
        <extracomment>&quot;190 actors, confidence 50 % or more&quot;: what is hidden is said</extracomment>
        <translation>%1, confianza %2</translation>
    </message>
    <message>
        <source>Filters (%1)</source>
        <translation>Filtros (%1)</translation>
    </message>
</context>
<context>
    <name>apacheta::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Search everything (%1)</source>
        <translation>Buscar en todo (%1)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>%1 – Apacheta</source>
        <extracomment>The window&apos;s title: a page&apos;s title, the library&apos;s name</extracomment>
        <translation>%1 – Apacheta</translation>
    </message>
    <message>
        <source>%1 – %2 – Apacheta</source>
        <translation>%1 – %2 – Apacheta</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message numerus="yes">
        <source>Done: %1 and %Ln more</source>
        <translation>
            <numerusform>Hecho: %1 y %Ln más</numerusform>
            <numerusform>Hecho: %1 y %Ln más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::MapPage</name>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>What the map shows besides the marks</source>
        <translation>Lo que el mapa muestra además de las marcas</translation>
    </message>
    <message>
        <source>Ties</source>
        <translation>Lazos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Towns and crossings</source>
        <translation>Poblados y pasos fronterizos</translation>
    </message>
    <message>
        <source>Municipalities (La Paz, Oruro, Potosí)</source>
        <translation>Municipios (La Paz, Oruro, Potosí)</translation>
    </message>
    <message>
        <source>Rivers</source>
        <translation>Ríos</translation>
    </message>
    <message>
        <source>Railways (sketch)</source>
        <translation>Ferrocarriles (croquis)</translation>
    </message>
    <message>
        <source>Roads (sketch)</source>
        <translation>Caminos (croquis)</translation>
    </message>
    <message>
        <source>Degrees</source>
        <translation>Grados</translation>
    </message>
    <message>
        <source>How many ties</source>
        <translation>Cuántos lazos</translation>
    </message>
    <message>
        <source>How many ties, those with most passages first</source>
        <translation>Cuántos lazos, primero los de más pasajes</translation>
    </message>
    <message>
        <source>Ties: %1</source>
        <translation>Lazos: %1</translation>
    </message>
    <message>
        <source>Size: named</source>
        <translation>Tamaño: menciones</translation>
    </message>
    <message>
        <source>Size: events</source>
        <translation>Tamaño: acontecimientos</translation>
    </message>
    <message>
        <source>What size means</source>
        <translation>Qué significa el tamaño</translation>
    </message>
    <message>
        <source>What the size of a mark means: how often the texts name it, or how much happened there</source>
        <translation>Qué significa el tamaño de una marca: cuántas veces la nombran los textos o cuánto ocurrió allí</translation>
    </message>
    <message>
        <source>List of all actors</source>
        <translation>Lista de todos los actores</translation>
    </message>
    <message>
        <source>Places appear here as soon as documents name some that the gazetteer knows.</source>
        <translation>Los lugares aparecerán aquí cuando los documentos nombren alguno que el nomenclátor conozca.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a place</source>
        <translation>
            <numerusform>%Ln sin lugar</numerusform>
            <numerusform>%Ln sin lugar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) told without a place, or elsewhere</source>
        <translation>
            <numerusform>%Ln acontecimiento narrado sin lugar, o en otra parte</numerusform>
            <numerusform>%Ln acontecimientos narrados sin lugar, o en otra parte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln beyond the map</source>
        <translation>
            <numerusform>%Ln fuera del mapa</numerusform>
            <numerusform>%Ln fuera del mapa</numerusform>
        </translation>
    </message>
    <message>
        <source>Places that the texts name and that lie outside the land shown here</source>
        <translation>Lugares que los textos nombran y que están fuera de la tierra que aquí se muestra</translation>
    </message>
    <message>
        <source>Persons, organizations and others of which nothing says where they are</source>
        <translation>Personas, organizaciones y otros de los que nada dice dónde están</translation>
    </message>
</context>
<context>
    <name>apacheta::MatrixPage</name>
    <message>
        <source>Matrix</source>
        <translation>Matriz</translation>
    </message>
    <message>
        <source>How many actors</source>
        <translation>Cuántos actores</translation>
    </message>
    <message>
        <source>How many actors, those with most passages first</source>
        <translation>Cuántos actores, primero los que tienen más pasajes</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Those of one country stand together, those named most first</source>
        <translation>Los de un mismo país van juntos, primero los más nombrados</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>International, national, regional, municipal ... each stand together</source>
        <translation>Internacionales, nacionales, regionales, municipales… cada nivel junto</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>In the order of the alphabet</source>
        <translation>En orden alfabético</translation>
    </message>
    <message>
        <source>By similarity</source>
        <translation>Por semejanza</translation>
    </message>
    <message>
        <source>Those who have ties with the same others stand beside each other: blocks show who keeps to whom</source>
        <translation>Quienes tienen vínculos con los mismos van uno junto al otro: los bloques muestran quién se junta con quién</translation>
    </message>
    <message>
        <source>Order of the actors</source>
        <translation>Orden de los actores</translation>
    </message>
    <message>
        <source>In which order the actors stand</source>
        <translation>En qué orden aparecen los actores</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>When documents are read that tell who does what to whom, a matrix of them is drawn here.</source>
        <translation>Cuando se lean documentos que cuentan quién hace qué a quién, aquí se dibujará su matriz.</translation>
    </message>
</context>
<context>
    <name>apacheta::MendingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Put back what I was typing when the program ended</source>
        <translation>Restituir lo que estaba escribiendo cuando se cerró el programa</translation>
    </message>
</context>
<context>
    <name>apacheta::MentionCard</name>
    <message>
        <source>Whom these words name</source>
        <translation>A quién nombran estas palabras</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>Choose an actor.</source>
        <translation>Elija un actor.</translation>
    </message>
    <message>
        <source>About this mention</source>
        <translation>Sobre esta mención</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>It is this one, and stays so (Y)</source>
        <translation>Es este, y así queda (Y)</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>No es este</translation>
    </message>
    <message>
        <source>Show who else it may be (X)</source>
        <translation>Mostrar quién más puede ser (X)</translation>
    </message>
    <message>
        <source>Choose …</source>
        <translation>Elegir …</translation>
    </message>
    <message>
        <source>Name the actor (M)</source>
        <translation>Nombrar al actor (M)</translation>
    </message>
    <message>
        <source>Who else it may be</source>
        <translation>Quién más puede ser</translation>
    </message>
    <message>
        <source>“%1” is %2 (%3)</source>
        <extracomment>A mention: the words, then the actor whom they name and its kind</extracomment>
        <translation>«%1» es %2 (%3)</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>confirmado por usted</translation>
    </message>
    <message>
        <source>%1  %2 (%3)</source>
        <extracomment>A candidate for a mention: its key on the keyboard, name and kind</extracomment>
        <translation>%1  %2 (%3)</translation>
    </message>
    <message>
        <source>0  Nobody of the library</source>
        <extracomment>A candidate for a mention: its key on the keyboard; the words name nobody</extracomment>
        <translation>0  Nadie de la biblioteca</translation>
    </message>
</context>
<context>
    <name>apacheta::MentionDialog</name>
    <message>
        <source>New mention</source>
        <translation>Mención nueva</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marcar</translation>
    </message>
    <message>
        <source>Choose whom these words name.</source>
        <translation>Elija a quién nombran estas palabras.</translation>
    </message>
</context>
<context>
    <name>apacheta::Menus</name>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>&amp;Used last</source>
        <translation>Usadas &amp;últimamente</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Como el &amp;escritorio</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>D&amp;ark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>La&amp;nguage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>&amp;Citar</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Copy quotation &amp;as</source>
        <extracomment>A menu: the forms in which a quotation is copied</extracomment>
        <translation>Copiar pasaje c&amp;omo</translation>
    </message>
</context>
<context>
    <name>apacheta::MergeDialog</name>
    <message>
        <source>Merge actors</source>
        <translation>Unir actores</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Who is the same as %1?</source>
        <translation>¿Quién es el mismo que %1?</translation>
    </message>
    <message>
        <source>Keep the name</source>
        <translation>Conservar el nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Menciones</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Acontecimientos</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mention(s)</source>
        <translation>
            <numerusform>%Ln mención</numerusform>
            <numerusform>%Ln menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln acontecimiento</numerusform>
            <numerusform>%Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relación</numerusform>
            <numerusform>%Ln relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 will have %2.</source>
        <extracomment>after merging: &quot;Bolivia will have 52 mentions · 2 documents · 31 events · 18 relations.&quot;</extracomment>
        <translation>%1 tendrá %2.</translation>
    </message>
    <message>
        <source>They are of different kinds.</source>
        <translation>Son de clases distintas.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) name more than one of them.</source>
        <translation>
            <numerusform>%Ln documento nombra a más de uno de ellos.</numerusform>
            <numerusform>%Ln documentos nombran a más de uno de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) have more than one of them as participants.</source>
        <translation>
            <numerusform>%Ln acontecimiento tiene a más de uno de ellos como participantes.</numerusform>
            <numerusform>%Ln acontecimientos tienen a más de uno de ellos como participantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s) between them will no longer be shown.</source>
        <translation>
            <numerusform>%Ln relación entre ellos dejará de mostrarse.</numerusform>
            <numerusform>%Ln relaciones entre ellos dejarán de mostrarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other actor bears this name. Try fewer letters, or another of its names.</source>
        <translation>Ningún otro actor lleva este nombre. Pruebe con menos letras o con otro de sus nombres.</translation>
    </message>
    <message>
        <source>Choose the actor that is the same.</source>
        <translation>Elija el actor que es el mismo.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>apacheta::MetadataDialog</name>
    <message>
        <source>About the source</source>
        <translation>Sobre la fuente</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>A line each: Family names, Given names
Institutions as they are called</source>
        <translation>Uno por línea: Apellidos, Nombre
Las instituciones, como se llaman</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se conoce</translation>
    </message>
    <message>
        <source>What the file says: %1</source>
        <translation>Lo que dice el archivo: %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>How the authors were understood</source>
        <translation>Cómo se entendieron los autores</translation>
    </message>
    <message>
        <source>from: %1</source>
        <extracomment>Where a value of the metadata was found, e.g. &quot;from: front matter&quot;</extracomment>
        <translation>de: %1</translation>
    </message>
    <message>
        <source>Take what the file says: %1</source>
        <translation>Tomar lo que dice el archivo: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Leyendo …</translation>
    </message>
</context>
<context>
    <name>apacheta::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Camino</translation>
    </message>
    <message>
        <source>How two actors are connected: pick both (the second with Ctrl), then press this</source>
        <translation>Cómo se conectan dos actores: elija ambos (el segundo con Ctrl) y pulse aquí</translation>
    </message>
    <message>
        <source>How many actors</source>
        <translation>Cuántos actores</translation>
    </message>
    <message>
        <source>How many actors, those with most passages first</source>
        <translation>Cuántos actores, primero los que tienen más pasajes</translation>
    </message>
    <message>
        <source> steps</source>
        <translation> pasos</translation>
    </message>
    <message>
        <source>How many ties away from the actor in the middle</source>
        <translation>A cuántos lazos del actor central</translation>
    </message>
    <message>
        <source>Size: named</source>
        <translation>Tamaño: menciones</translation>
    </message>
    <message>
        <source>The more often an actor is named, the larger it is</source>
        <translation>Cuanto más se nombra a un actor, más grande es</translation>
    </message>
    <message>
        <source>Size: ties</source>
        <translation>Tamaño: lazos</translation>
    </message>
    <message>
        <source>The more others an actor is tied to here, the larger it is (degree)</source>
        <translation>Cuantos más lazos tiene aquí un actor, más grande es (grado)</translation>
    </message>
    <message>
        <source>Size: go-between</source>
        <translation>Tamaño: mediador</translation>
    </message>
    <message>
        <source>The more of the shortest ways between two others lead through an actor, the larger it is: without it they would be further apart (betweenness)</source>
        <translation>Cuantos más caminos cortos entre otros dos pasan por un actor, más grande es: sin él estarían más lejos (intermediación)</translation>
    </message>
    <message>
        <source>What size means</source>
        <translation>Qué significa el tamaño</translation>
    </message>
    <message>
        <source>What the size of an actor means</source>
        <translation>Qué indica el tamaño de un actor</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Sin agrupar</translation>
    </message>
    <message>
        <source>Those who are tied lie near each other</source>
        <translation>Los que tienen lazos quedan cerca</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>Those of one country lie together</source>
        <translation>Los de un mismo país quedan juntos</translation>
    </message>
    <message>
        <source>By level</source>
        <translation>Por nivel</translation>
    </message>
    <message>
        <source>National, regional, municipal ... each lie together</source>
        <translation>Nacional, regional, municipal… cada nivel queda junto</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Those who have more ties among themselves than with the rest lie together (modularity)</source>
        <translation>Los que tienen más lazos entre sí que con los demás quedan juntos (modularidad)</translation>
    </message>
    <message>
        <source>Grouping</source>
        <translation>Agrupación</translation>
    </message>
    <message>
        <source>Who lies together</source>
        <translation>Quiénes quedan juntos</translation>
    </message>
    <message>
        <source>All ties</source>
        <translation>Todos los lazos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln más</numerusform>
            <numerusform>%Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hidden</source>
        <translation>
            <numerusform>%Ln oculto</numerusform>
            <numerusform>%Ln ocultos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln pair(s) the tie is weak here: it is drawn when you point at or pick an actor, or all of them with this</source>
        <translation>
            <numerusform>En %Ln par el lazo es débil: se dibuja al señalar o elegir un actor, o siempre con esta opción</numerusform>
            <numerusform>En %Ln pares el lazo es débil: se dibuja al señalar o elegir un actor, o siempre con esta opción</numerusform>
        </translation>
    </message>
    <message>
        <source>Collapse what lies around it</source>
        <translation>Plegar lo que lo rodea</translation>
    </message>
    <message>
        <source>Show only what lies around it</source>
        <translation>Ver solo lo que lo rodea</translation>
    </message>
    <message>
        <source>Expand around it</source>
        <translation>Desplegar a su alrededor</translation>
    </message>
    <message>
        <source>Let it move again</source>
        <translation>Dejar que se mueva</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Way from the picked one to here</source>
        <translation>Camino desde el elegido hasta aquí</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>Ver toda la red</translation>
    </message>
    <message>
        <source>Show those that are hidden</source>
        <translation>Mostrar los ocultos</translation>
    </message>
    <message>
        <source>Lay out anew</source>
        <translation>Disponer de nuevo</translation>
    </message>
    <message>
        <source>When documents are read that tell who does what to whom, they are drawn here.</source>
        <translation>Cuando se lean documentos que digan quién hace qué a quién, se dibujará aquí.</translation>
    </message>
</context>
<context>
    <name>apacheta::NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Write a note …</source>
        <translation>Escriba una nota …</translation>
    </message>
</context>
<context>
    <name>apacheta::NotebookCommands</name>
    <message>
        <source>Nothing is chosen. Select words in a text, or a passage, and add it to the notebook then.</source>
        <translation>No hay nada elegido. Seleccione palabras de un texto, o un pasaje, y añádalo entonces al cuaderno.</translation>
    </message>
    <message>
        <source>Add to notebook under</source>
        <translation>Añadir al cuaderno bajo</translation>
    </message>
    <message>
        <source>This passage is in the notebook already.</source>
        <translation>Este pasaje ya está en el cuaderno.</translation>
    </message>
</context>
<context>
    <name>apacheta::NotebookModel</name>
    <message>
        <source>Its text is no longer in the library</source>
        <translation>Su texto ya no está en la biblioteca</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>Heading %1, %n quotation(s)</source>
        <translation>
            <numerusform>Título %1, %n pasaje</numerusform>
            <numerusform>Título %1, %n pasajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::NotebookPane</name>
    <message>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Words, source, note or tag</source>
        <translation>Palabras, fuente, nota o etiqueta</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Write the notebook as a document</source>
        <translation>Escribir el cuaderno como documento</translation>
    </message>
    <message>
        <source>Write the notebook as a document: ODT, HTML, Markdown, PDF</source>
        <translation>Escribir el cuaderno como documento: ODT, HTML, Markdown, PDF</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sin título</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotation(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing kept yet</source>
        <translation>Aún no hay nada guardado</translation>
    </message>
    <message>
        <source>Select words in a text, or a passage on a page, and press Ctrl+Shift+N. They stand here with their source, in your order, and can be written as a document.</source>
        <translation>Seleccione palabras de un texto, o un pasaje de una página, y pulse Ctrl+Mayús+N. Quedan aquí con su fuente, en el orden que usted les dé, y se pueden escribir como documento.</translation>
    </message>
    <message>
        <source>Show the documents</source>
        <translation>Mostrar los documentos</translation>
    </message>
    <message>
        <source>Copy list of the works cited</source>
        <translation>Copiar la lista de las obras citadas</translation>
    </message>
    <message>
        <source>Write a note…</source>
        <translation>Escribir una nota…</translation>
    </message>
    <message>
        <source>Rename the heading…</source>
        <translation>Cambiar el nombre del título…</translation>
    </message>
    <message>
        <source>Put under a heading…</source>
        <translation>Poner bajo un título…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Take out of the notebook</source>
        <translation>Sacar del cuaderno</translation>
    </message>
    <message>
        <source>Rename the heading</source>
        <translation>Cambiar el nombre del título</translation>
    </message>
    <message>
        <source>Put under a heading</source>
        <translation>Poner bajo un título</translation>
    </message>
</context>
<context>
    <name>apacheta::NotesPart</name>
    <message>
        <source>Add a tag …</source>
        <translation>Agregar etiqueta …</translation>
    </message>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
    <message>
        <source>Take the tag “%1” off</source>
        <translation>Quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>What you write is kept at once.</source>
        <translation>Lo que escribe se guarda al instante.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>apacheta::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>apacheta::PageColumn</name>
    <message>
        <source>Open pages</source>
        <translation>Páginas abiertas</translation>
    </message>
    <message>
        <source>New tab</source>
        <translation>Nueva pestaña</translation>
    </message>
</context>
<context>
    <name>apacheta::PageStack</name>
    <message>
        <source>Nothing chosen yet</source>
        <translation>Nada elegido aún</translation>
    </message>
    <message>
        <source>Pick an entry of the list, or search everything with Ctrl+K.</source>
        <translation>Elija una entrada de la lista o busque en todo con Ctrl+K.</translation>
    </message>
</context>
<context>
    <name>apacheta::PageView</name>
    <message>
        <source>Add to notebook</source>
        <translation>Añadir al cuaderno</translation>
    </message>
    <message>
        <source>Add to notebook under…</source>
        <translation>Añadir al cuaderno bajo…</translation>
    </message>
</context>
<context>
    <name>apacheta::PagedModel</name>
    <message>
        <source>The rest could not be read. Press Enter to try again.</source>
        <translation>El resto no se pudo leer. Pulse Intro para reintentar.</translation>
    </message>
</context>
<context>
    <name>apacheta::PairPage</name>
    <message>
        <source>How they stand</source>
        <translation>Cómo se vinculan</translation>
    </message>
    <message>
        <source>No standing tie between the two was found.</source>
        <translation>No se halló ningún vínculo permanente entre ambos.</translation>
    </message>
    <message>
        <source>What they did to each other</source>
        <translation>Lo que se hicieron uno al otro</translation>
    </message>
    <message>
        <source>No interaction between the two was found.</source>
        <translation>No se halló ninguna interacción entre ambos.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>The title of the page of two actors</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%n standing tie(s)</source>
        <translation>
            <numerusform>%n vínculo permanente</numerusform>
            <numerusform>%n vínculos permanentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interaction(s)</source>
        <translation>
            <numerusform>%n interacción</numerusform>
            <numerusform>%n interacciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n common event(s)</source>
        <translation>
            <numerusform>%n acontecimiento en común</numerusform>
            <numerusform>%n acontecimientos en común</numerusform>
        </translation>
    </message>
    <message>
        <source>Events in common</source>
        <translation>Acontecimientos en común</translation>
    </message>
    <message>
        <source>No event was found in which both take part.</source>
        <translation>No se halló ningún acontecimiento en que participen ambos.</translation>
    </message>
    <message>
        <source>Who speaks for whom: %1 and %2 at each level</source>
        <extracomment>Two countries</extracomment>
        <translation>Quién habla por quién: %1 y %2 en cada nivel</translation>
    </message>
    <message>
        <source>Close this list</source>
        <translation>Cerrar esta lista</translation>
    </message>
    <message>
        <source>Above the line they cooperate, below it they are in conflict: as high as the claims weigh. A bar shows its claims.</source>
        <translation>Sobre la línea cooperan, bajo ella están en conflicto: tan alto como pesan las afirmaciones. Una barra muestra sus afirmaciones.</translation>
    </message>
</context>
<context>
    <name>apacheta::PartRows</name>
    <message>
        <source>Participant %1</source>
        <translation>Participante %1</translation>
    </message>
    <message>
        <source>Role of participant %1</source>
        <translation>Papel del participante %1</translation>
    </message>
</context>
<context>
    <name>apacheta::PdfPageImages</name>
    <message>
        <source>This page of the PDF cannot be drawn.</source>
        <translation>Esta página del PDF no se puede dibujar.</translation>
    </message>
    <message>
        <source>%1 has changed since it was read, so its pages are not shown. Import it again to see them.</source>
        <translation>%1 ha cambiado desde que se leyó, por eso no se muestran sus páginas. Impórtelo otra vez para verlas.</translation>
    </message>
    <message>
        <source>The PDF is no longer at %1, so its pages cannot be shown.</source>
        <translation>El PDF ya no está en %1, por eso no se pueden mostrar sus páginas.</translation>
    </message>
</context>
<context>
    <name>apacheta::PdfPageView</name>
    <message>
        <source>Page of the PDF</source>
        <translation>Página del PDF</translation>
    </message>
</context>
<context>
    <name>apacheta::PdfPane</name>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller page</source>
        <translation>Página más pequeña</translation>
    </message>
    <message>
        <source>Smaller page (Ctrl and the wheel)</source>
        <translation>Página más pequeña (Control y la rueda)</translation>
    </message>
    <message>
        <source>Larger page</source>
        <translation>Página más grande</translation>
    </message>
    <message>
        <source>Larger page (Ctrl and the wheel)</source>
        <translation>Página más grande (Control y la rueda)</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>As wide as there is room</source>
        <translation>Tan ancha como quepa</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>%1 the number printed on the page, %2 which page of the file it is, %3 how many there are</extracomment>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Page %1 (%2 of %3)</source>
        <translation>Página %1 (%2 de %3)</translation>
    </message>
</context>
<context>
    <name>apacheta::PictureView</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar la imagen</translation>
    </message>
</context>
<context>
    <name>apacheta::PlacesBar</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A place of the library and how many entries wait there: &quot;Review (12)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>apacheta::QuotationPage</name>
    <message>
        <source>This quotation is no longer in the notebook. Ctrl+Z brings it back.</source>
        <translation>Este pasaje ya no está en el cuaderno. Ctrl+Z lo trae de vuelta.</translation>
    </message>
    <message>
        <source>Without a heading</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Put under…</source>
        <translation>Poner bajo…</translation>
    </message>
    <message>
        <source>Put it under another heading (F2)</source>
        <translation>Ponerlo bajo otro título (F2)</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move it up in the notebook (Alt+Up)</source>
        <translation>Subirlo en el cuaderno (Alt+↑)</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move it down in the notebook (Alt+Down)</source>
        <translation>Bajarlo en el cuaderno (Alt+↓)</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Sacar</translation>
    </message>
    <message>
        <source>Take it out of the notebook (Delete)</source>
        <translation>Sacarlo del cuaderno (Supr)</translation>
    </message>
    <message>
        <source>Open the source at this place</source>
        <translation>Abrir la fuente en este lugar</translation>
    </message>
    <message>
        <source>About this document</source>
        <translation>Sobre este documento</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con su cita</translation>
    </message>
    <message>
        <source>Copy this quotation with its citation (Ctrl+Shift+C)</source>
        <translation>Copiar este pasaje con su cita (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Citation style…</source>
        <translation>Estilo de cita…</translation>
    </message>
    <message>
        <source>Put under a heading</source>
        <translation>Poner bajo un título</translation>
    </message>
    <message>
        <source>Put under a heading…</source>
        <translation>Poner bajo un título…</translation>
    </message>
    <message>
        <source>Take out of the notebook</source>
        <translation>Sacar del cuaderno</translation>
    </message>
</context>
<context>
    <name>apacheta::ReaderHeader</name>
    <message>
        <source>Previous passage</source>
        <translation>Pasaje anterior</translation>
    </message>
    <message>
        <source>Previous passage of the list (Alt+Up)</source>
        <translation>Pasaje anterior de la lista (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Next passage</source>
        <translation>Pasaje siguiente</translation>
    </message>
    <message>
        <source>Next passage of the list (Alt+Down)</source>
        <translation>Pasaje siguiente de la lista (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Copy quotation with citation</source>
        <translation>Copiar pasaje con su cita</translation>
    </message>
    <message>
        <source>Copy the selected or framed words with their citation (Ctrl+Shift+C)</source>
        <translation>Copiar lo seleccionado o enmarcado con su cita (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Find in this text (Ctrl+F)</source>
        <translation>Buscar en este texto (Ctrl+F)</translation>
    </message>
    <message>
        <source>Typeface of the text</source>
        <translation>Tipo de letra del texto</translation>
    </message>
    <message>
        <source>Choose the typeface; Ctrl and the wheel change its size</source>
        <translation>Elegir el tipo de letra; Ctrl y la rueda cambian su tamaño</translation>
    </message>
    <message>
        <source>%1: about this document</source>
        <translation>%1: sobre este documento</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Ningún documento</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Place in a list of passages: &quot;3 of 17&quot;</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Text and pages</source>
        <translation>Texto y páginas</translation>
    </message>
    <message>
        <source>Show the text of this PDF, its own pages, or both</source>
        <translation>Mostrar el texto de este PDF, sus propias páginas o ambos</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Text and page &amp;beside it</source>
        <translation>Texto y página al &amp;lado</translation>
    </message>
    <message>
        <source>The &amp;page alone</source>
        <translation>Sólo la &amp;página</translation>
    </message>
</context>
<context>
    <name>apacheta::ReaderMending</name>
    <message>
        <source>New mention …</source>
        <translation>Mención nueva …</translation>
    </message>
    <message>
        <source>New event …</source>
        <translation>Acontecimiento nuevo …</translation>
    </message>
    <message>
        <source>New relation …</source>
        <translation>Relación nueva …</translation>
    </message>
    <message>
        <source>Is evidence of “%1”</source>
        <translation>Es prueba de «%1»</translation>
    </message>
    <message>
        <source>Notes and tags …</source>
        <translation>Notas y etiquetas …</translation>
    </message>
</context>
<context>
    <name>apacheta::ReaderView</name>
    <message>
        <source>Source text</source>
        <translation>Texto de la fuente</translation>
    </message>
    <message>
        <source>No text is open. Choose a document, or click a passage of an actor, an event or a relation.</source>
        <translation>No hay ningún texto abierto. Elija un documento o haga clic en un pasaje de un actor, un acontecimiento o una relación.</translation>
    </message>
    <message>
        <source>This text could not be read from the library.</source>
        <translation>Este texto no se pudo leer de la biblioteca.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Typeface of the source text</source>
        <translation>Tipo de letra del texto fuente</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Search the library for it</source>
        <translation>Buscarlo en la biblioteca</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Find in this text …</source>
        <translation>Buscar en este texto…</translation>
    </message>
    <message>
        <source>Citation style …</source>
        <translation>Estilo de cita…</translation>
    </message>
    <message>
        <source>Add to notebook</source>
        <translation>Añadir al cuaderno</translation>
    </message>
    <message>
        <source>Add to notebook under…</source>
        <translation>Añadir al cuaderno bajo…</translation>
    </message>
</context>
<context>
    <name>apacheta::RecoveryCommands</name>
    <message>
        <source>Saved: %1 and %2.</source>
        <extracomment>%1 is &quot;12 decisions&quot;, %2 &quot;5 documents&quot;</extracomment>
        <translation>Se han salvado %1 y %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln decision(s)</source>
        <translation>
            <numerusform>%Ln decisión</numerusform>
            <numerusform>%Ln decisiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>No se ha perdido nada.</translation>
    </message>
    <message>
        <source>Whether decisions are lost cannot be told any more.</source>
        <translation>Ya no se puede saber si se han perdido decisiones.</translation>
    </message>
    <message>
        <source>Lost: %1.</source>
        <extracomment>%1 is &quot;2 decisions&quot;, or &quot;2 decisions, 1 document&quot;</extracomment>
        <translation>Se han perdido: %1.</translation>
    </message>
    <message>
        <source>A document whose title is gone</source>
        <translation>Un documento cuyo título se ha perdido</translation>
    </message>
    <message>
        <source>Nothing of its text is left. Import its file again: what you decided about it comes back with it.</source>
        <translation>No queda nada de su texto. Vuelva a importar su archivo: lo que usted decidió sobre él volverá con él.</translation>
    </message>
    <message>
        <source>What is left of its text was kept, but it is not what was imported. Import its file again.</source>
        <translation>Se ha conservado lo que queda de su texto, pero no es lo que se importó. Vuelva a importar su archivo.</translation>
    </message>
    <message>
        <source>Recover what can be saved</source>
        <translation>Recuperar lo que se pueda salvar</translation>
    </message>
    <message>
        <source>Open the newest backup (%1)</source>
        <extracomment>%1 is the day of the backup</extracomment>
        <translation>Abrir la copia más reciente (%1)</translation>
    </message>
    <message>
        <source>Show the damaged file</source>
        <translation>Mostrar el archivo dañado</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Ver el informe</translation>
    </message>
    <message>
        <source>%1 was recovered. %2 The damaged file was kept beside it.</source>
        <extracomment>%1 is the file&apos;s name, %2 sentences about what was saved</extracomment>
        <translation>%1 se ha recuperado. %2 El archivo dañado se ha conservado a su lado.</translation>
    </message>
    <message>
        <source>The recovery was stopped. Nothing was changed.</source>
        <translation>La recuperación se ha detenido. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>apacheta::RelationDialog</name>
    <message>
        <source>New relation</source>
        <translation>Relación nueva</translation>
    </message>
    <message>
        <source>&amp;Add the relation</source>
        <translation>&amp;Agregar la relación</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>A quién</translation>
    </message>
    <message>
        <source>&amp;Who:</source>
        <extracomment>The subject of a relation</extracomment>
        <translation>&amp;Quién:</translation>
    </message>
    <message>
        <source>&amp;Does or is:</source>
        <extracomment>The predicate of a relation</extracomment>
        <translation>&amp;Hace o es:</translation>
    </message>
    <message>
        <source>W&amp;hom:</source>
        <extracomment>The object of a relation</extracomment>
        <translation>A &amp;quién:</translation>
    </message>
    <message>
        <source>&amp;Stated or denied:</source>
        <translation>A&amp;firmado o negado:</translation>
    </message>
    <message>
        <source>Da&amp;te:</source>
        <translation>Fec&amp;ha:</translation>
    </message>
    <message>
        <source>Choose the two between whom it is.</source>
        <translation>Elija a los dos entre quienes es.</translation>
    </message>
    <message>
        <source>The two must differ.</source>
        <translation>Los dos deben ser distintos.</translation>
    </message>
    <message>
        <source>The date is not one yet.</source>
        <translation>La fecha todavía no es una fecha.</translation>
    </message>
</context>
<context>
    <name>apacheta::RelationEditDialog</name>
    <message>
        <source>Change the relation</source>
        <translation>Cambiar la relación</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>The &amp;other way round: %1 to %2</source>
        <translation>Al revés: de %1 a %2</translation>
    </message>
    <message>
        <source>&amp;Does or is:</source>
        <translation>&amp;Hace o es:</translation>
    </message>
    <message>
        <source>&amp;Stated or denied:</source>
        <translation>A&amp;firmado o negado:</translation>
    </message>
    <message>
        <source>Da&amp;te:</source>
        <translation>Fec&amp;ha:</translation>
    </message>
    <message>
        <source>The date is not one yet.</source>
        <translation>La fecha todavía no es una fecha.</translation>
    </message>
</context>
<context>
    <name>apacheta::RelationPage</name>
    <message>
        <source>No passage states this relation.</source>
        <translation>Ningún pasaje afirma esta relación.</translation>
    </message>
    <message>
        <source>the sources deny it</source>
        <translation>las fuentes lo niegan</translation>
    </message>
    <message>
        <source>planned, not reported as done</source>
        <translation>previsto, no consta que se hiciera</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>Comparar ambos</translation>
    </message>
    <message>
        <source>%1 and %2: all between them</source>
        <translation>%1 y %2: todo lo que hay entre ambos</translation>
    </message>
    <message>
        <source>Open the event</source>
        <translation>Abrir el acontecimiento</translation>
    </message>
    <message>
        <source>The event from which this relation comes</source>
        <translation>El acontecimiento del que procede esta relación</translation>
    </message>
</context>
<context>
    <name>apacheta::RelationsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Screen reader: a relation as a sentence, its category and its date</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>apacheta::RelationsPane</name>
    <message>
        <source>Relations</source>
        <translation>Relaciones</translation>
    </message>
    <message>
        <source>Name on either side</source>
        <translation>Nombre de cualquiera de los dos</translation>
    </message>
    <message>
        <source>In most passages first</source>
        <translation>Primero lo de más pasajes</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Stated or denied</source>
        <translation>Afirmado o negado</translation>
    </message>
    <message>
        <source>No relations yet</source>
        <translation>Aún no hay relaciones</translation>
    </message>
    <message>
        <source>Compare %1 and %2</source>
        <translation>Comparar %1 y %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relación</numerusform>
            <numerusform>%Ln relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Rejected by you</source>
        <translation>Rechazados por usted</translation>
    </message>
    <message>
        <source>Only what you rejected, so that it can be taken back from its context menu</source>
        <translation>Solo lo que usted rechazó, para retirar el rechazo desde el menú contextual</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decidido</translation>
    </message>
</context>
<context>
    <name>apacheta::ReportModel</name>
    <message>
        <source>Added</source>
        <translation>Agregado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movido</translation>
    </message>
    <message>
        <source>Same text twice</source>
        <translation>Texto repetido</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Por qué, y qué hacer</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>There again</source>
        <translation>Está de nuevo</translation>
    </message>
</context>
<context>
    <name>apacheta::ReportPanel</name>
    <message numerus="yes">
        <source>%Ln document(s) added</source>
        <translation>
            <numerusform>%Ln documento agregado</numerusform>
            <numerusform>%Ln documentos agregados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln updated</source>
        <translation>
            <numerusform>%Ln actualizado</numerusform>
            <numerusform>%Ln actualizados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unchanged</source>
        <translation>
            <numerusform>%Ln sin cambios</numerusform>
            <numerusform>%Ln sin cambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln failed</source>
        <translation>
            <numerusform>%Ln fallido</numerusform>
            <numerusform>%Ln fallidos</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped before the end</source>
        <translation>detenida antes del final</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copiar informe</translation>
    </message>
    <message>
        <source>Close the report</source>
        <translation>Cerrar el informe</translation>
    </message>
    <message>
        <source>Files of the last import</source>
        <translation>Archivos de la última importación</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Copy this line</source>
        <translation>Copiar esta línea</translation>
    </message>
    <message>
        <source>%1, in %2 s</source>
        <extracomment>%1 is &quot;5 documents added, 1 failed&quot;, %2 a number of seconds</extracomment>
        <translation>%1, en %2 s</translation>
    </message>
    <message numerus="yes">
        <source>%Ln moved</source>
        <extracomment>Files of documents</extracomment>
        <translation>
            <numerusform>%Ln movido</numerusform>
            <numerusform>%Ln movidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) there again</source>
        <translation>
            <numerusform>%Ln archivo de nuevo en su sitio</numerusform>
            <numerusform>%Ln archivos de nuevo en su sitio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) no longer there</source>
        <extracomment>Files of documents</extracomment>
        <translation>
            <numerusform>%Ln archivo que ya no está</numerusform>
            <numerusform>%Ln archivos que ya no están</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::ReviewModel</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two names in a list</extracomment>
        <translation>%1 y %2</translation>
    </message>
</context>
<context>
    <name>apacheta::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n respondida</numerusform>
            <numerusform>%n respondidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>queda %n</numerusform>
            <numerusform>quedan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to review</source>
        <translation>No queda nada por revisar</translation>
    </message>
    <message>
        <source>Every doubtful finding that matters has an answer. More questions come with more documents.</source>
        <translation>Todo hallazgo dudoso que importa tiene respuesta. Con más documentos vendrán más preguntas.</translation>
    </message>
    <message numerus="yes">
        <source>%n mention(s)</source>
        <translation>
            <numerusform>%n mención</numerusform>
            <numerusform>%n menciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n documento</numerusform>
            <numerusform>%n documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>also: %1</source>
        <translation>también: %1</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Lo que dicen las fuentes</translation>
    </message>
</context>
<context>
    <name>apacheta::ReviewPane</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Actor or event</source>
        <translation>Actor o acontecimiento</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>Qué se pregunta</translation>
    </message>
    <message>
        <source>Most important first</source>
        <translation>Lo más importante primero</translation>
    </message>
    <message numerus="yes">
        <source>%Ln question(s)</source>
        <translation>
            <numerusform>%Ln pregunta</numerusform>
            <numerusform>%Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Aún no hay nada que revisar</translation>
    </message>
</context>
<context>
    <name>apacheta::ScopeChips</name>
    <message>
        <source>No longer narrow to: %1</source>
        <translation>Dejar de limitar a: %1</translation>
    </message>
</context>
<context>
    <name>apacheta::ScopePanel</name>
    <message>
        <source>Those without a date too</source>
        <translation>También lo que no tiene fecha</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>What happened or holds</source>
        <translation>Lo ocurrido o vigente</translation>
    </message>
    <message>
        <source>Stated as</source>
        <translation>Se afirma como</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>From: 1879</source>
        <translation>Desde: 1879</translation>
    </message>
    <message>
        <source>To: 1884</source>
        <translation>Hasta: 1884</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>50 % or more</source>
        <translation>50 % o más</translation>
    </message>
    <message>
        <source>80 % or more</source>
        <translation>80 % o más</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Certeza</translation>
    </message>
</context>
<context>
    <name>apacheta::SearchBox</name>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
</context>
<context>
    <name>apacheta::SearchPage</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>Passages found</source>
        <translation>Pasajes hallados</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Passages with “%1”</source>
        <translation>Pasajes con «%1»</translation>
    </message>
    <message>
        <source>The search failed</source>
        <translation>La búsqueda falló</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>%1 of over %2 passages; such common words are ranked in part only</source>
        <translation>%1 de más de %2 pasajes; palabras tan frecuentes se ordenan solo en parte</translation>
    </message>
    <message>
        <source>The best %1 of %2 passages</source>
        <translation>Los mejores %1 de %2 pasajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada hallado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open in new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
</context>
<context>
    <name>apacheta::SelectionBar</name>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con su cita</translation>
    </message>
    <message>
        <source>Copy the quotation with its citation (Ctrl+Shift+C)</source>
        <translation>Copiar el pasaje con su cita (Ctrl+Mayús+C)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the words as they stand (Ctrl+C)</source>
        <translation>Copiar las palabras tal cual (Ctrl+C)</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>Searches the whole library for the selected words</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search the library for these words</source>
        <translation>Buscar estas palabras en la biblioteca</translation>
    </message>
    <message>
        <source>Mention</source>
        <extracomment>The selected words name an actor</extracomment>
        <translation>Mención</translation>
    </message>
    <message>
        <source>New mention: whom these words name … (Ctrl+M)</source>
        <translation>Mención nueva: a quién nombran estas palabras … (Ctrl+M)</translation>
    </message>
    <message>
        <source>Event</source>
        <extracomment>The selected words tell an event</extracomment>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>New event that these words tell … (Ctrl+E)</source>
        <translation>Acontecimiento nuevo que cuentan estas palabras … (Ctrl+E)</translation>
    </message>
    <message>
        <source>Relation</source>
        <extracomment>The selected words state a relation</extracomment>
        <translation>Relación</translation>
    </message>
    <message>
        <source>New relation that these words state … (Ctrl+R)</source>
        <translation>Relación nueva que afirman estas palabras … (Ctrl+R)</translation>
    </message>
    <message>
        <source>Is evidence</source>
        <translation>Es prueba</translation>
    </message>
    <message>
        <source>Add these words as evidence of “%1” (Ctrl+I)</source>
        <translation>Agregar estas palabras como prueba de «%1» (Ctrl+I)</translation>
    </message>
    <message>
        <source>Notebook</source>
        <extracomment>Keeps the selected words in the notebook</extracomment>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <source>Add these words to the notebook (Ctrl+Shift+N)</source>
        <translation>Añadir estas palabras al cuaderno (Ctrl+Mayús+N)</translation>
    </message>
</context>
<context>
    <name>apacheta::Session</name>
    <message>
        <source>The library is being recovered. Wait until that is done.</source>
        <translation>La biblioteca se está recuperando. Espere a que termine.</translation>
    </message>
</context>
<context>
    <name>apacheta::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between several keys that do the same</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>Open an entry</source>
        <translation>Abrir una entrada</translation>
    </message>
    <message>
        <source>Enter, or click</source>
        <translation>Intro, o clic</translation>
    </message>
    <message>
        <source>Open in a new tab</source>
        <translation>Abrir en una pestaña nueva</translation>
    </message>
    <message>
        <source>Ctrl+Enter, or middle click; on a link also Ctrl+click</source>
        <translation>Ctrl+Intro, o clic central; en un enlace también Ctrl+clic</translation>
    </message>
    <message>
        <source>Choose several entries of a list</source>
        <translation>Elegir varias entradas de una lista</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click</source>
        <translation>Ctrl+clic, Mayús+clic</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>apacheta::SplitDialog</name>
    <message>
        <source>Split %1</source>
        <translation>Separar %1</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Name of the other</source>
        <translation>Nombre del otro</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Clase</translation>
    </message>
    <message>
        <source>Tick the mentions that are the other&apos;s</source>
        <translation>Marque las menciones que son del otro</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Mentions of %1</source>
        <translation>Menciones de %1</translation>
    </message>
    <message>
        <source>Give the other a name.</source>
        <translation>Dé un nombre al otro.</translation>
    </message>
    <message>
        <source>Tick at least one mention.</source>
        <translation>Marque al menos una mención.</translation>
    </message>
</context>
<context>
    <name>apacheta::StartPage</name>
    <message>
        <source>Documents over time</source>
        <translation>Documentos en el tiempo</translation>
    </message>
    <message>
        <source>Who is named most</source>
        <translation>Los más nombrados</translation>
    </message>
    <message>
        <source>Strongest ties</source>
        <translation>Vínculos más fuertes</translation>
    </message>
    <message>
        <source>Latest events</source>
        <translation>Últimos acontecimientos</translation>
    </message>
    <message>
        <source>Where sources disagree</source>
        <translation>Donde las fuentes discrepan</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>Decided last</source>
        <translation>Últimas decisiones</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>The library could not be read</source>
        <translation>No se pudo leer la biblioteca</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>Aún no hay documentos</translation>
    </message>
    <message>
        <source>Drop files or a folder here: what they tell stands here at a glance.</source>
        <translation>Arrastre aquí archivos o una carpeta: de un vistazo verá lo que cuentan.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln passage(s)</source>
        <translation>
            <numerusform>%Ln pasaje</numerusform>
            <numerusform>%Ln pasajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln acontecimiento</numerusform>
            <numerusform>%Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relación</numerusform>
            <numerusform>%Ln relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>None of the documents has a date.</source>
        <translation>Ninguno de los documentos tiene fecha.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them undated</source>
        <translation>
            <numerusform>%Ln sin fecha</numerusform>
            <numerusform>%Ln sin fecha</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln document(s)</source>
        <translation>
            <numerusform>El único documento</numerusform>
            <numerusform>Los %Ln documentos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>&quot;All 120 documents, 7 of them undated&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When the documents name somebody, those named most stand here.</source>
        <translation>Cuando los documentos nombren a alguien, aquí estarán los más nombrados.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln actor(s)</source>
        <translation>
            <numerusform>El único actor</numerusform>
            <numerusform>Los %Ln actores</numerusform>
        </translation>
    </message>
    <message>
        <source>mostly cooperation</source>
        <translation>sobre todo cooperación</translation>
    </message>
    <message>
        <source>mostly conflict</source>
        <translation>sobre todo conflicto</translation>
    </message>
    <message>
        <source>both cooperation and conflict</source>
        <translation>cooperación y conflicto</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two actors that are tied
----------
Two names in a question</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>When the documents tell what two do to each other, the ties stated most stand here.</source>
        <translation>Cuando los documentos cuenten qué se hacen dos actores, aquí estarán los vínculos más afirmados.</translation>
    </message>
    <message>
        <source>All as a network</source>
        <translation>Todos, como red</translation>
    </message>
    <message>
        <source>When the documents tell dated events, the latest ones stand here.</source>
        <translation>Cuando los documentos cuenten acontecimientos fechados, aquí estarán los más recientes.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln event(s)</source>
        <translation>
            <numerusform>El único acontecimiento</numerusform>
            <numerusform>Los %Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message>
        <source>, or </source>
        <extracomment>Between the sides of a disagreement: &quot;1879 to 1883, or 1879 to 1884&quot;</extracomment>
        <translation>; o bien </translation>
    </message>
    <message>
        <source>Nowhere, as far as was seen.</source>
        <translation>En ninguna parte, por lo que se ha visto.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln open one(s)</source>
        <translation>
            <numerusform>La única abierta</numerusform>
            <numerusform>Las %Ln abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is in doubt that matters.</source>
        <translation>Nada importante está en duda.</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln question(s)</source>
        <translation>
            <numerusform>La única pregunta</numerusform>
            <numerusform>Las %Ln preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>What you correct, confirm or note stands here, the last first.</source>
        <translation>Lo que corrija, confirme o anote aparecerá aquí, lo último primero.</translation>
    </message>
    <message>
        <source>All that you decided</source>
        <translation>Todo lo que decidió</translation>
    </message>
    <message numerus="yes">
        <source>%Ln interaction(s)</source>
        <translation>
            <numerusform>%Ln interacción</numerusform>
            <numerusform>%Ln interacciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::StatusStrip</name>
    <message>
        <source>Progress of the import</source>
        <translation>Avance de la importación</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop the import. What is read stays; the rest can be imported later.</source>
        <translation>Detener la importación. Lo leído queda; el resto puede importarse después.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s)</source>
        <translation>
            <numerusform>%Ln documento</numerusform>
            <numerusform>%Ln documentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln actor(s)</source>
        <translation>
            <numerusform>%Ln actor</numerusform>
            <numerusform>%Ln actores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln acontecimiento</numerusform>
            <numerusform>%Ln acontecimientos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln relation(s)</source>
        <translation>
            <numerusform>%Ln relación</numerusform>
            <numerusform>%Ln relaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <source>Indexing %1 of %2</source>
        <translation>Indexando %1 de %2</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take this back (Ctrl+Z)</source>
        <translation>Retirar esto (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Looking through the damaged file…</source>
        <translation>Examinando el archivo dañado…</translation>
    </message>
    <message>
        <source>Saving document %1 of %2</source>
        <translation>Salvando el documento %1 de %2</translation>
    </message>
    <message>
        <source>Reading anew %1 of %2</source>
        <translation>Leyendo de nuevo %1 de %2</translation>
    </message>
    <message>
        <source>Checking what was saved…</source>
        <translation>Comprobando lo salvado…</translation>
    </message>
    <message>
        <source>Progress of the recovery</source>
        <translation>Progreso de la recuperación</translation>
    </message>
    <message>
        <source>Stop the recovery. The damaged file stays as it is.</source>
        <translation>Detener la recuperación. El archivo dañado queda como está.</translation>
    </message>
</context>
<context>
    <name>apacheta::StyleDialog</name>
    <message>
        <source>Citation style</source>
        <translation>Estilo de cita</translation>
    </message>
    <message>
        <source>Type a part of a style&apos;s or journal&apos;s name</source>
        <translation>Escriba parte del nombre de un estilo o revista</translation>
    </message>
    <message>
        <source>Search the styles</source>
        <translation>Buscar en los estilos</translation>
    </message>
    <message>
        <source>Citation styles</source>
        <translation>Estilos de cita</translation>
    </message>
    <message>
        <source>Reading the styles …</source>
        <translation>Leyendo los estilos…</translation>
    </message>
    <message>
        <source>As the document&apos;s</source>
        <translation>El del documento</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglés</translation>
    </message>
    <message>
        <source>English (United Kingdom)</source>
        <translation>Inglés (Reino Unido)</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Español</translation>
    </message>
    <message>
        <source>Spanish (Chile)</source>
        <translation>Español (Chile)</translation>
    </message>
    <message>
        <source>Spanish (Mexico)</source>
        <translation>Español (México)</translation>
    </message>
    <message>
        <source>&amp;Language of the citations:</source>
        <translation>&amp;Idioma de las citas:</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>No style has these words. Try fewer.</source>
        <translation>Ningún estilo tiene esas palabras. Pruebe con menos.</translation>
    </message>
    <message>
        <source>%1 of %2 styles</source>
        <translation>%1 de %2 estilos</translation>
    </message>
</context>
<context>
    <name>apacheta::TimeBrush</name>
    <message>
        <source>Time narrowed to</source>
        <translation>Tiempo al que se limita</translation>
    </message>
    <message>
        <source>Drag to narrow all views and lists to a stretch of time; double click shows all times.
Keys: Left and Right move the stretch, with Shift its end, with Ctrl its begin; Escape shows all times.</source>
        <translation>Arrastre para limitar todas las vistas y listas a un período; con doble clic se muestran todos los tiempos.
Teclas: Izquierda y Derecha mueven el período, con Mayús su final, con Ctrl su comienzo; Escape muestra todos los tiempos.</translation>
    </message>
    <message>
        <source>all times</source>
        <translation>todos los tiempos</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier</source>
        <translation>
            <numerusform>%Ln anterior</numerusform>
            <numerusform>%Ln anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln later</source>
        <translation>
            <numerusform>%Ln posterior</numerusform>
            <numerusform>%Ln posteriores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>&amp;Lanes:</source>
        <translation>&amp;Franjas:</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Actores</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>Lanes</source>
        <translation>Franjas</translation>
    </message>
    <message>
        <source>What the lanes of the timeline stand for</source>
        <translation>Qué representan las franjas de la cronología</translation>
    </message>
    <message>
        <source>&amp;Without date</source>
        <translation>&amp;Sin fecha</translation>
    </message>
    <message>
        <source>Show the events without date in a strip of their own</source>
        <translation>Mostrar los acontecimientos sin fecha en una franja aparte</translation>
    </message>
    <message>
        <source>Events appear here, on a line of time, as soon as documents tell of some.</source>
        <translation>Los acontecimientos aparecerán aquí, en una línea de tiempo, en cuanto los documentos narren alguno.</translation>
    </message>
</context>
<context>
    <name>apacheta::TimelineStrip</name>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message numerus="yes">
        <source>%n dated event(s); the arrow keys walk them, Enter opens one</source>
        <translation>
            <numerusform>%n acontecimiento fechado; las flechas los recorren, Intro abre uno</numerusform>
            <numerusform>%n acontecimientos fechados; las flechas los recorren, Intro abre uno</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>A tool tip on a timeline: date, label, type</extracomment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3, %4)</source>
        <extracomment>A tool tip on a timeline: date, label, type, &quot;planned&quot; or &quot;denied&quot;</extracomment>
        <translation>%1: %2 (%3, %4)</translation>
    </message>
</context>
<context>
    <name>apacheta::ViewPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Narrow all views and lists: kinds, countries, time, what happened</source>
        <translation>Limitar todas las vistas y listas: tipos, países, tiempo, lo ocurrido</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Alejar (-)</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Show all (0)</source>
        <translation>Ver todo (0)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Export the picture</source>
        <translation>Exportar la imagen</translation>
    </message>
    <message>
        <source>Export the picture as SVG, PNG or PDF</source>
        <translation>Exportar la imagen como SVG, PNG o PDF</translation>
    </message>
    <message>
        <source>This picture could not be drawn</source>
        <translation>No se pudo dibujar esta imagen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing is left to draw</source>
        <translation>No queda nada que dibujar</translation>
    </message>
    <message>
        <source>Nothing in this library fits: %1.</source>
        <translation>Nada en esta biblioteca corresponde a: %1.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing to draw yet</source>
        <translation>Aún no hay nada que dibujar</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.pdf *.png)</source>
        <translation>Imágenes (*.svg *.pdf *.png)</translation>
    </message>
    <message>
        <source>The picture is in %1.</source>
        <translation>La imagen está en %1.</translation>
    </message>
</context>
<context>
    <name>apacheta::WayPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the way</source>
        <translation>Cerrar el camino</translation>
    </message>
    <message>
        <source>No way leads from %1 to %2 under this filter.</source>
        <translation>Con este filtro ningún camino lleva de %1 a %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1 reaches %2 in %n step(s)</source>
        <translation>
            <numerusform>%1 llega a %2 en %n paso</numerusform>
            <numerusform>%1 llega a %2 en %n pasos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>apacheta::YearBars</name>
    <message>
        <source>Documents over time</source>
        <translation>Documentos en el tiempo</translation>
    </message>
    <message numerus="yes">
        <source>%n bar(s); the arrow keys walk them, Enter shows what is from that time</source>
        <translation>
            <numerusform>%n barra; las flechas la recorren, Intro muestra lo que es de ese tiempo</numerusform>
            <numerusform>%n barras; las flechas las recorren, Intro muestra lo que es de ese tiempo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln document(s)</source>
        <extracomment>A bar of documents over time: years, then how many</extracomment>
        <translation>
            <numerusform>%1: %Ln documento</numerusform>
            <numerusform>%1: %Ln documentos</numerusform>
        </translation>
    </message>
</context>
</TS>
