<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AnswerWords</name>
    <message numerus="yes">
        <source>{place} of %n without an answer</source>
        <translation>
            <numerusform>{place} of %n without an answer</numerusform>
            <numerusform>{place} of %n without an answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ButtonsSection</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln time</numerusform>
            <numerusform>%Ln times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln answer</numerusform>
            <numerusform>%Ln answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in a year</source>
        <translation>
            <numerusform>%Ln answer in a year</numerusform>
            <numerusform>%Ln answers in a year</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n day in a row</numerusform>
            <numerusform>%n days in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardDeeds</name>
    <message numerus="yes">
        <source>The card comes in %n day(s).</source>
        <translation>
            <numerusform>The card comes in %n day.</numerusform>
            <numerusform>The card comes in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>%n card(s) buried until tomorrow</source>
        <translation>
            <numerusform>%n card buried until tomorrow</numerusform>
            <numerusform>%n cards buried until tomorrow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n card deleted</numerusform>
            <numerusform>%n cards deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) dug out</source>
        <translation>
            <numerusform>%n card dug out</numerusform>
            <numerusform>%n cards dug out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) flagged: {flag}</source>
        <translation>
            <numerusform>%n card flagged: {flag}</numerusform>
            <numerusform>%n cards flagged: {flag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) new again</source>
        <translation>
            <numerusform>%n card new again</numerusform>
            <numerusform>%n cards new again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) suspended</source>
        <translation>
            <numerusform>%n card suspended</numerusform>
            <numerusform>%n cards suspended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) tagged</source>
        <translation>
            <numerusform>%n card tagged</numerusform>
            <numerusform>%n cards tagged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken up again</source>
        <translation>
            <numerusform>%n card taken up again</numerusform>
            <numerusform>%n cards taken up again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a flag now</source>
        <translation>
            <numerusform>%n card without a flag now</numerusform>
            <numerusform>%n cards without a flag now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s) to…</source>
        <translation>
            <numerusform>Move %n card to…</numerusform>
            <numerusform>Move %n cards to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tags taken from %n card(s)</source>
        <translation>
            <numerusform>Tags taken from %n card</numerusform>
            <numerusform>Tags taken from %n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The day of %n card(s) is set</source>
        <translation>
            <numerusform>The day of %n card is set</numerusform>
            <numerusform>The day of %n cards is set</numerusform>
        </translation>
    </message>
</context>
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
    <name>CourseArranging</name>
    <message numerus="yes">
        <source>%n card(s) go with it.</source>
        <translation>
            <numerusform>%n card goes with it.</numerusform>
            <numerusform>%n cards go with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n question(s) to…</source>
        <translation>
            <numerusform>Move %n question to…</numerusform>
            <numerusform>Move %n questions to…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The reviews of %n of them stay in the log.</source>
        <translation>
            <numerusform>The reviews of %n of them stay in the log.</numerusform>
            <numerusform>The reviews of %n of them stay in the log.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseEdits</name>
    <message numerus="yes">
        <source>%n question(s) deleted.</source>
        <translation>
            <numerusform>%n question deleted.</numerusform>
            <numerusform>%n questions deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Answer %n question</numerusform>
            <numerusform>Answer %n questions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n without an answer</numerusform>
            <numerusform>%n without an answer</numerusform>
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
        <source>%n more new card(s) held back: parts of one question do not come on the same day.</source>
        <translation>
            <numerusform>%n more new card held back: parts of one question do not come on the same day.</numerusform>
            <numerusform>%n more new cards held back: parts of one question do not come on the same day.</numerusform>
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
        <source>Up to %n new card(s) tomorrow.</source>
        <translation>
            <numerusform>Up to %n new card tomorrow.</numerusform>
            <numerusform>Up to %n new cards tomorrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>about %n minute</numerusform>
            <numerusform>about %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{review} to review tomorrow and up to %n new.</source>
        <comment>cards</comment>
        <translation>
            <numerusform>{review} to review tomorrow and up to %n new.</numerusform>
            <numerusform>{review} to review tomorrow and up to %n new.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>%n more after it.</numerusform>
            <numerusform>%n more after it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
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
    <name>FadingSection</name>
    <message numerus="yes">
        <source>Show %n more video(s)</source>
        <translation>
            <numerusform>Show %n more video</numerusform>
            <numerusform>Show %n more videos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastSection</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln overdue</numerusform>
            <numerusform>%Ln overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
        <source>%n card(s) move along</source>
        <translation>
            <numerusform>%n card moves along</numerusform>
            <numerusform>%n cards move along</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stay at that second</source>
        <translation>
            <numerusform>%n card stays at that second</numerusform>
            <numerusform>%n cards stay at that second</numerusform>
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
        <source>%n deleted by you</source>
        <translation>
            <numerusform>%n deleted by you</numerusform>
            <numerusform>%n deleted by you</numerusform>
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
        <source>%n with a deck&apos;s answer</source>
        <translation>
            <numerusform>%n with a deck&apos;s answer</numerusform>
            <numerusform>%n with a deck&apos;s answer</numerusform>
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
        <source>Change %n chapter(s)</source>
        <translation>
            <numerusform>Change %n chapter</numerusform>
            <numerusform>Change %n chapters</numerusform>
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
    <name>InsteadPanel</name>
    <message numerus="yes">
        <source>Answer %n open question(s)</source>
        <translation>
            <numerusform>Answer %n open question</numerusform>
            <numerusform>Answer %n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look ahead at a chapter: {chapter} (%n question(s))</source>
        <translation>
            <numerusform>Look ahead at a chapter: {chapter} (%n question)</numerusform>
            <numerusform>Look ahead at a chapter: {chapter} (%n questions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise %n card(s) forgotten today</source>
        <translation>
            <numerusform>Practise %n card forgotten today</numerusform>
            <numerusform>Practise %n cards forgotten today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n card(s) of tomorrow now</source>
        <translation>
            <numerusform>Review %n card of tomorrow now</numerusform>
            <numerusform>Review %n cards of tomorrow now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MemorySection</name>
    <message numerus="yes">
        <source>%n answer(s) a day</source>
        <translation>
            <numerusform>%n answer a day</numerusform>
            <numerusform>%n answers a day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnReviewDialog</name>
    <message numerus="yes">
        <source>Nothing of this is due now, but %n card(s) can be practised.</source>
        <translation>
            <numerusform>Nothing of this is due now, but %n card can be practised.</numerusform>
            <numerusform>Nothing of this is due now, but %n cards can be practised.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start, %n card(s)</source>
        <translation>
            <numerusform>Start, %n card</numerusform>
            <numerusform>Start, %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n card</numerusform>
            <numerusform>%n cards</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
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
    <name>ProgressHead</name>
    <message numerus="yes">
        <source>%Ln for three weeks and more</source>
        <translation>
            <numerusform>%Ln for three weeks and more</numerusform>
            <numerusform>%Ln for three weeks and more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learnt</source>
        <translation>
            <numerusform>%Ln learnt</numerusform>
            <numerusform>%Ln learnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a day, on %n day(s) of 30</source>
        <translation>
            <numerusform>a day, on %n day of 30</numerusform>
            <numerusform>a day, on %n days of 30</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s)</source>
        <comment>after the number %n, which stands above</comment>
        <translation>
            <numerusform>card</numerusform>
            <numerusform>cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n card(s) due today</source>
        <translation>
            <numerusform>%n card due today</numerusform>
            <numerusform>%n cards due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{due}, about %n minute(s).</source>
        <translation>
            <numerusform>{due}, about %n minute.</numerusform>
            <numerusform>{due}, about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n card(s) got another date</source>
        <translation>
            <numerusform>%n card got another date</numerusform>
            <numerusform>%n cards got another date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SplitOffer</name>
    <message numerus="yes">
        <source>Split into %n card(s)</source>
        <translation>
            <numerusform>Split into %n card</numerusform>
            <numerusform>Split into %n cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadSection</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n more card(s) are due today.</source>
        <translation>
            <numerusform>%n more card is due today.</numerusform>
            <numerusform>%n more cards are due today.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeSection</name>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>The last %n day</numerusform>
            <numerusform>The last %n days</numerusform>
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
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n card(s) due</source>
        <translation>
            <numerusform>%n card due</numerusform>
            <numerusform>%n cards due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrueRetentionSection</name>
    <message numerus="yes">
        <source>of %Ln review(s)</source>
        <translation>
            <numerusform>of %Ln review</numerusform>
            <numerusform>of %Ln reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message numerus="yes">
        <source>%n more later today.</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n more later today.</numerusform>
            <numerusform>%n more later today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review in seven days.</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n to review in seven days.</numerusform>
            <numerusform>%n to review in seven days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_VideoRow</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln card</numerusform>
            <numerusform>%Ln cards</numerusform>
        </translation>
    </message>
</context>
</TS>
