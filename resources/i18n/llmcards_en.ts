<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChapterModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <comment>due today</comment>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) tomorrow.</source>
        <translation>
            <numerusform>%n card tomorrow.</numerusform>
            <numerusform>%n cards tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for an answer</source>
        <translation>
            <numerusform>%n question waits for an answer</numerusform>
            <numerusform>%n questions wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n to review</numerusform>
            <numerusform>%n to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message numerus="yes">
        <source>%n card(s) exported</source>
        <translation>
            <numerusform>%n card exported</numerusform>
            <numerusform>%n cards exported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without an answer left out</source>
        <translation>
            <numerusform>%n card without an answer left out</numerusform>
            <numerusform>%n cards without an answer left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With the whole schedule and %n review(s)</source>
        <translation>
            <numerusform>With the whole schedule and %n review</numerusform>
            <numerusform>With the whole schedule and %n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n card(s) added</source>
        <translation>
            <numerusform>%n card added</numerusform>
            <numerusform>%n cards added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n chapter</numerusform>
            <numerusform>%n chapters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>%n line not understood</numerusform>
            <numerusform>%n lines not understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n module</numerusform>
            <numerusform>%n modules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>%n suspended</numerusform>
            <numerusform>%n suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%n updated</numerusform>
            <numerusform>%n updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n video</numerusform>
            <numerusform>%n videos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with an answer</source>
        <translation>
            <numerusform>%n with an answer</numerusform>
            <numerusform>%n with an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n card(s)</source>
        <translation>
            <numerusform>Add %n card</numerusform>
            <numerusform>Add %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Apply %n change</numerusform>
            <numerusform>Apply %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hide %n without changes</source>
        <translation>
            <numerusform>Hide %n without changes</numerusform>
            <numerusform>Hide %n without changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n without changes</source>
        <translation>
            <numerusform>Show %n without changes</numerusform>
            <numerusform>Show %n without changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n card(s)</source>
        <translation>
            <numerusform>Split into %n card</numerusform>
            <numerusform>Split into %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bundled deck answers this with %n card(s): take them</source>
        <translation>
            <numerusform>The bundled deck answers this with %n card: take it</numerusform>
            <numerusform>The bundled deck answers this with %n cards: take them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>cards due</comment>
        <translation>
            <numerusform>%n today</numerusform>
            <numerusform>%n today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n card(s) tomorrow.</source>
        <translation>
            <numerusform>%n card tomorrow.</numerusform>
            <numerusform>%n cards tomorrow.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>Show %n more lecture(s)</source>
        <translation>
            <numerusform>Show %n more lecture</numerusform>
            <numerusform>Show %n more lectures</numerusform>
        </translation>
    </message>
</context>
</TS>
