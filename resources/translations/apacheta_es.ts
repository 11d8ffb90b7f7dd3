<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>Dates</name>
    <message>
        <source>the %1 century</source>
        <extracomment>%1 is an ordinal (&quot;19th&quot;), in Spanish a Roman numeral (&quot;siglo XIX&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spring %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>autumn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>winter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1s</source>
        <extracomment>a decade; %1 is its first year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>month and year</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>day, month, year (&quot;22 January 2006&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (uncertain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 (uncertain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>from a date to a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peoples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instruments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consultation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concession</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cooperation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accusation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mobilization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coercion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assault or war</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Election or appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Membership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leadership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Representation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Founder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Border</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agrees with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not agree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to agree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confers with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not confer with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to confer with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yields to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not yield to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to yield to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cooperates with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not cooperate with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to cooperate with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aids</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to aid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdraws before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not withdraw before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to withdraw before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes a demand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>makes no demand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans a demand on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not accuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to accuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>turns down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not turn down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to turn down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>threatens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not threaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to threaten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protests against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not protest against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to protest against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sanctions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to sanction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mobilizes against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not mobilize against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to mobilize against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coerces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not coerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to coerce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to attack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to be part of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is a member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to be a member of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>represents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not represent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to represent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>founded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>borders on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not border on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to border on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lies in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is to lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>establishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not establish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to establish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not elect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to elect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is in court with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not in court with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to go to court with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deals with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not deal with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plans to deal with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peru</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>China</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vatican</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Russia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>France</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Japan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinidad and Tobago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turkey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Poland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Norway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Iran</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>India</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Israel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Austria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>International</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>National</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Municipal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indigenous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <extracomment>A relation as a sentence: subject, predicate, object (&quot;Chile&quot;, &quot;agrees with&quot;, &quot;Bolivia&quot;)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p. %1</source>
        <extracomment>Short for &quot;page&quot;; %1 is the printed page number</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
