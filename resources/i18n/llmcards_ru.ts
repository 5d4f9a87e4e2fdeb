<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>AnswerEditor</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>In your own words. Markdown, $formulas$ and ```code``` are understood.</source>
        <translation>Своими словами. Можно Markdown, $формулы$ и ```код```.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Back to the course</source>
        <translation>Назад к курсу</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Готово, следующий</translation>
    </message>
    <message>
        <source>Every question has an answer</source>
        <translation>На все вопросы есть ответы</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Quote the chapter</source>
        <translation>Цитата главы</translation>
    </message>
    <message>
        <source>Split: each part waits for its own answer.</source>
        <translation>Вопрос разделён: каждая часть ждёт своего ответа.</translation>
    </message>
    <message>
        <source>They all come up in your reviews now.</source>
        <translation>Теперь все они встречаются в повторениях.</translation>
    </message>
    <message>
        <source>This card is tied to no chapter. Choose one in the chapter pane.</source>
        <translation>У карточки нет главы. Выберите её на панели глав.</translation>
    </message>
    <message>
        <source>‹ Course</source>
        <translation>‹ Курс</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>{module} · lecture {number}</source>
        <translation>{module} · лекция {number}</translation>
    </message>
    <message numerus="yes">
        <source>{place} of %n without an answer</source>
        <translation>
            <numerusform>{place} из %n без ответа</numerusform>
            <numerusform>{place} из %n без ответа</numerusform>
            <numerusform>{place} из %n без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>▸ {time} “{title}”</source>
        <translation>▸ {time} «{title}»</translation>
    </message>
</context>
<context>
    <name>BackupFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>The backup is being brought back</source>
        <translation>Восстанавливаем копию</translation>
    </message>
    <message>
        <source>What is there now is kept as a backup of its own.</source>
        <translation>Нынешнее состояние сохраняется отдельной копией.</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>At the first start of a day. The copies of the last {days} days, {weeks} weeks and {months} months are kept.</source>
        <translation>При первом запуске за день. Хранятся копии за последние {days} дней, {weeks} недель и {months} месяцев.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Bring back {backup}? Cards and reviews become what they were then. What is there now is kept as a backup.</source>
        <translation>Вернуть копию {backup}? Карточки и повторения станут такими, как тогда. Нынешнее состояние сохранится отдельной копией.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Copy the collection every day</source>
        <translation>Копировать коллекцию каждый день</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>{backup}  ·  before a repair</source>
        <translation>{backup}  ·  перед исправлением</translation>
    </message>
    <message>
        <source>{backup}  ·  before a restore</source>
        <translation>{backup}  ·  перед восстановлением</translation>
    </message>
    <message>
        <source>{backup}  ·  before other rules</source>
        <translation>{backup}  ·  перед сменой правил</translation>
    </message>
</context>
<context>
    <name>ButtonsSection</name>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer buttons</source>
        <translation>Кнопки ответа</translation>
    </message>
    <message>
        <source>No answers in this time.</source>
        <translation>За это время ответов не было.</translation>
    </message>
    <message>
        <source>The last year</source>
        <translation>За последний год</translation>
    </message>
</context>
<context>
    <name>CalendarSection</name>
    <message numerus="yes">
        <source>%Ln answer(s)</source>
        <translation>
            <numerusform>%Ln ответ</numerusform>
            <numerusform>%Ln ответа</numerusform>
            <numerusform>%Ln ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answer(s) in a year</source>
        <translation>
            <numerusform>%Ln ответ за год</numerusform>
            <numerusform>%Ln ответа за год</numerusform>
            <numerusform>%Ln ответов за год</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n день подряд</numerusform>
            <numerusform>%n дня подряд</numerusform>
            <numerusform>%n дней подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>less</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>ответов не было</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
</context>
<context>
    <name>CardActions</name>
    <message>
        <source>Flag</source>
        <translation>Флажок</translation>
    </message>
    <message>
        <source>No flag</source>
        <translation>Без флажка</translation>
    </message>
</context>
<context>
    <name>CardDeeds</name>
    <message>
        <source>A new card has no date yet: review it first.</source>
        <translation>У новой карточки ещё нет срока: сначала повторите её.</translation>
    </message>
    <message>
        <source>Buried until tomorrow.</source>
        <translation>Отложена до завтра.</translation>
    </message>
    <message>
        <source>Forgotten again and again: other words would help more than repeating.</source>
        <translation>Карточка забывается снова и снова: её лучше переформулировать, чем повторять.</translation>
    </message>
    <message>
        <source>Forgotten: the card is new again. Its reviews stay in the log.</source>
        <translation>Забыта: карточка снова новая. Её повторения остаются в журнале.</translation>
    </message>
    <message>
        <source>Rewrite</source>
        <translation>Переписать</translation>
    </message>
    <message>
        <source>Suspended: it is not asked any more.</source>
        <translation>Приостановлена: больше не спрашивается.</translation>
    </message>
    <message numerus="yes">
        <source>The card comes in %n day(s).</source>
        <translation>
            <numerusform>Карточка придёт через %n день.</numerusform>
            <numerusform>Карточка придёт через %n дня.</numerusform>
            <numerusform>Карточка придёт через %n дней.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardEditor</name>
    <message>
        <source>Add a key point</source>
        <translation>Добавить ключевую мысль</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Discard them</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Ключевая мысль</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Ключевые мысли</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>These are your words from before, not saved yet.</source>
        <translation>Это ваш прежний текст, он ещё не сохранён.</translation>
    </message>
    <message>
        <source>core</source>
        <translation>главное</translation>
    </message>
</context>
<context>
    <name>CardInfo</name>
    <message>
        <source>Again</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Все повторения</translation>
    </message>
    <message>
        <source>Card information</source>
        <translation>Сведения о карточке</translation>
    </message>
    <message>
        <source>Chance of recall</source>
        <translation>Вероятность вспомнить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>Forgetting curve</source>
        <translation>Кривая забывания</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Забываний</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Recall before</source>
        <translation>Вероятность</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Повторений</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Стабильность</translation>
    </message>
    <message>
        <source>The chance of recall by day; dots are reviews, the dotted line is today, the dashed green line the recall that is wanted ({percent}).</source>
        <translation>Вероятность вспомнить по дням. Точки — повторения, вертикальная линия — сегодня, зелёный пунктир — желаемое удержание ({percent}).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Time spent</source>
        <translation>Всего времени</translation>
    </message>
    <message>
        <source>What you typed</source>
        <translation>Что вы писали</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>due set</source>
        <translation>срок задан</translation>
    </message>
    <message>
        <source>forgotten</source>
        <translation>забыта</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>заучивание</translation>
    </message>
    <message>
        <source>new again</source>
        <translation>снова новая</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>тренировка</translation>
    </message>
    <message>
        <source>relearning</source>
        <translation>переучивание</translation>
    </message>
    <message>
        <source>review</source>
        <translation>повторение</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} д</translation>
    </message>
    <message>
        <source>{number} s</source>
        <translation>{number} с</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ответа ещё нет</translation>
    </message>
    <message>
        <source>Open in the browser at this second</source>
        <translation>Открыть в браузере с этой секунды</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Source: {chapter}, {time}</source>
        <translation>Источник: {chapter}, {time}</translation>
    </message>
    <message>
        <source>What the answer must contain</source>
        <translation>Что должно прозвучать в ответе</translation>
    </message>
    <message>
        <source>due: {when}</source>
        <translation>срок: {when}</translation>
    </message>
    <message>
        <source>leech: forgotten again and again, better reworded</source>
        <translation>трудная: забывается снова и снова, лучше переформулировать</translation>
    </message>
    <message>
        <source>{point} (core)</source>
        <translation>{point} (главное)</translation>
    </message>
</context>
<context>
    <name>CardSearch</name>
    <message>
        <source>There is no field “{subject}:”. Fields: {known}.</source>
        <translation>Нет поля «{subject}:». Поля: {known}.</translation>
    </message>
    <message>
        <source>This “)” closes nothing.</source>
        <translation>Эта «)» ничего не закрывает.</translation>
    </message>
    <message>
        <source>“{subject}” is not known. Possible: {known}.</source>
        <translation>«{subject}» неизвестно. Возможно: {known}.</translation>
    </message>
    <message>
        <source>“{subject}” needs a number, such as &lt;7 or &gt;=3.</source>
        <translation>Для «{subject}» нужно число, например &lt;7 или &gt;=3.</translation>
    </message>
    <message>
        <source>“{subject}” needs something to search for beside it.</source>
        <translation>Рядом с «{subject}» нужно то, что искать.</translation>
    </message>
</context>
<context>
    <name>CardTable</name>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Флажок</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Harder exercises</source>
        <translation>Сложные упражнения</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Забываний</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Лекция</translation>
    </message>
    <message>
        <source>Lecture {label}</source>
        <translation>Лекция {label}</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Другие вопросы</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Повторений</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Стабильность</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Step {label}</source>
        <translation>Шаг {label}</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>buried</source>
        <translation>отложена</translation>
    </message>
    <message>
        <source>exercise</source>
        <translation>упражнение</translation>
    </message>
    <message>
        <source>extra step</source>
        <translation>дополнительный шаг</translation>
    </message>
    <message>
        <source>hard exercise</source>
        <translation>сложное упражнение</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на повторении</translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>через {length}</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>заучивание</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>question</source>
        <translation>вопрос</translation>
    </message>
    <message>
        <source>relearning</source>
        <translation>переучивание</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>{length} late</source>
        <translation>{length} назад</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ответа пока нет.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>The answer is covered.</source>
        <translation>Ответ закрыт.</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>Open in the browser at this second</source>
        <translation>Открыть в браузере с этой секунды</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Source: {chapter}, {times}</source>
        <translation>Источник: {chapter}, {times}</translation>
    </message>
    <message>
        <source>What the answer must contain</source>
        <translation>Что должно прозвучать в ответе</translation>
    </message>
    <message>
        <source>core</source>
        <translation>главное</translation>
    </message>
    <message>
        <source>in your words</source>
        <translation>есть у вас</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>add a lecture</source>
        <translation>добавление лекции</translation>
    </message>
    <message>
        <source>add a module</source>
        <translation>добавление модуля</translation>
    </message>
    <message>
        <source>add a question</source>
        <translation>добавление вопроса</translation>
    </message>
    <message>
        <source>add tags</source>
        <translation>добавление меток</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ответ</translation>
    </message>
    <message>
        <source>bury</source>
        <translation>откладывание</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>удаление</translation>
    </message>
    <message>
        <source>delete a lecture</source>
        <translation>удаление лекции</translation>
    </message>
    <message>
        <source>delete a module</source>
        <translation>удаление модуля</translation>
    </message>
    <message>
        <source>dig out</source>
        <translation>возврат отложенного</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>правка</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>флажок</translation>
    </message>
    <message>
        <source>forget</source>
        <translation>забывание карточки</translation>
    </message>
    <message>
        <source>import</source>
        <translation>импорт</translation>
    </message>
    <message>
        <source>limits of today</source>
        <translation>лимиты на сегодня</translation>
    </message>
    <message>
        <source>link to a chapter</source>
        <translation>привязка к главе</translation>
    </message>
    <message>
        <source>move</source>
        <translation>перемещение</translation>
    </message>
    <message>
        <source>remove a link</source>
        <translation>удаление ссылки</translation>
    </message>
    <message>
        <source>remove a search</source>
        <translation>удаление поиска</translation>
    </message>
    <message>
        <source>remove tags</source>
        <translation>снятие меток</translation>
    </message>
    <message>
        <source>rename</source>
        <translation>переименование</translation>
    </message>
    <message>
        <source>review</source>
        <translation>повторение</translation>
    </message>
    <message>
        <source>save a search</source>
        <translation>сохранение поиска</translation>
    </message>
    <message>
        <source>set a video</source>
        <translation>выбор видео</translation>
    </message>
    <message>
        <source>set the due date</source>
        <translation>назначение дня</translation>
    </message>
    <message>
        <source>split a question</source>
        <translation>разделение вопроса</translation>
    </message>
    <message>
        <source>suspend</source>
        <translation>приостановка</translation>
    </message>
    <message>
        <source>take up again</source>
        <translation>возобновление</translation>
    </message>
</context>
<context>
    <name>Changing</name>
    <message numerus="yes">
        <source>%n card(s) buried until tomorrow</source>
        <translation>
            <numerusform>%n карточка отложена до завтра</numerusform>
            <numerusform>%n карточки отложены до завтра</numerusform>
            <numerusform>%n карточек отложено до завтра</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) deleted</source>
        <translation>
            <numerusform>%n карточка удалена</numerusform>
            <numerusform>%n карточки удалены</numerusform>
            <numerusform>%n карточек удалено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) dug out</source>
        <translation>
            <numerusform>%n карточка возвращена</numerusform>
            <numerusform>%n карточки возвращены</numerusform>
            <numerusform>%n карточек возвращено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) flagged: {flag}</source>
        <translation>
            <numerusform>%n карточка, флажок: {flag}</numerusform>
            <numerusform>%n карточки, флажок: {flag}</numerusform>
            <numerusform>%n карточек, флажок: {flag}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) new again</source>
        <translation>
            <numerusform>%n карточка снова новая</numerusform>
            <numerusform>%n карточки снова новые</numerusform>
            <numerusform>%n карточек снова новые</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) suspended</source>
        <translation>
            <numerusform>%n карточка приостановлена</numerusform>
            <numerusform>%n карточки приостановлены</numerusform>
            <numerusform>%n карточек приостановлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) tagged</source>
        <translation>
            <numerusform>Метки добавлены %n карточке</numerusform>
            <numerusform>Метки добавлены %n карточкам</numerusform>
            <numerusform>Метки добавлены %n карточкам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) taken up again</source>
        <translation>
            <numerusform>%n карточка возобновлена</numerusform>
            <numerusform>%n карточки возобновлены</numerusform>
            <numerusform>%n карточек возобновлено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without a flag now</source>
        <translation>
            <numerusform>%n карточка теперь без флажка</numerusform>
            <numerusform>%n карточки теперь без флажка</numerusform>
            <numerusform>%n карточек теперь без флажка</numerusform>
        </translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message numerus="yes">
        <source>Move %n card(s) to…</source>
        <translation>
            <numerusform>Переместить %n карточку в…</numerusform>
            <numerusform>Переместить %n карточки в…</numerusform>
            <numerusform>Переместить %n карточек в…</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Перемещено</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Убрать метки</translation>
    </message>
    <message numerus="yes">
        <source>Tags taken from %n card(s)</source>
        <translation>
            <numerusform>Метки сняты с %n карточки</numerusform>
            <numerusform>Метки сняты с %n карточек</numerusform>
            <numerusform>Метки сняты с %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags, parted by spaces:</source>
        <translation>Метки через пробел:</translation>
    </message>
    <message numerus="yes">
        <source>The day of %n card(s) is set</source>
        <translation>
            <numerusform>День назначен %n карточке</numerusform>
            <numerusform>День назначен %n карточкам</numerusform>
            <numerusform>День назначен %n карточкам</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChapterMenu</name>
    <message>
        <source>No chapter</source>
        <translation>Без главы</translation>
    </message>
</context>
<context>
    <name>ChapterModel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Нет карточек</translation>
    </message>
    <message>
        <source>{cards}, not reviewed yet</source>
        <translation>{cards}, ещё не повторялись</translation>
    </message>
    <message>
        <source>{cards}, {percent}% to be recalled today</source>
        <translation>{cards}, вспомнятся сегодня: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ChapterPane</name>
    <message>
        <source>Chapters</source>
        <translation>Главы</translation>
    </message>
    <message>
        <source>Chapters to scale</source>
        <translation>Главы в масштабе</translation>
    </message>
    <message>
        <source>Colour: the chance to recall the chapter&apos;s cards today</source>
        <translation>Цвет — вероятность вспомнить карточки главы сегодня</translation>
    </message>
    <message>
        <source>The chapter that answers a card appears here.</source>
        <translation>Здесь появится глава, которая отвечает на карточку.</translation>
    </message>
    <message>
        <source>The chapters of this video are not known. Import its description to see them.</source>
        <translation>Главы этого видео неизвестны. Импортируйте его описание, и они появятся.</translation>
    </message>
    <message>
        <source>This card has no chapter yet. Choose one and link it.</source>
        <translation>У этой карточки ещё нет главы. Выберите главу и привяжите карточку.</translation>
    </message>
    <message>
        <source>This card has no chapter yet. Choose one and press {key} to link it.</source>
        <translation>У этой карточки ещё нет главы. Выберите главу и нажмите {key}, чтобы привязать.</translation>
    </message>
    <message>
        <source>This card&apos;s module names no video that is known. Import the video&apos;s description together with the page: its chapters then appear here.</source>
        <translation>У этого модуля нет известного видео. Импортируйте описание видео вместе со страницей: здесь появятся его главы.</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>не повторялась</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Save as CSV…</source>
        <translation>Сохранить как CSV…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Сохранить как PNG…</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Сохранить график</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>About llmcards</source>
        <translation>О программе llmcards</translation>
    </message>
    <message>
        <source>Add a lecture…</source>
        <translation>Добавить лекцию…</translation>
    </message>
    <message>
        <source>Add a module…</source>
        <translation>Добавить модуль…</translation>
    </message>
    <message>
        <source>Add a question…</source>
        <translation>Добавить вопрос…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Добавить метки…</translation>
    </message>
    <message>
        <source>Add what is ticked</source>
        <translation>Добавить отмеченное</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>Answer questions</source>
        <translation>Ответить на вопросы</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Назад к «Сегодня»</translation>
    </message>
    <message>
        <source>Back to the course</source>
        <translation>Назад к курсу</translation>
    </message>
    <message>
        <source>Bury until tomorrow</source>
        <translation>Отложить до завтра</translation>
    </message>
    <message>
        <source>Card information</source>
        <translation>Сведения о карточке</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Chapter pane</source>
        <translation>Панель глав</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Графики</translation>
    </message>
    <message>
        <source>Choose the chapter</source>
        <translation>Выбрать главу</translation>
    </message>
    <message>
        <source>Correct the words and the place</source>
        <translation>Исправить слова и место</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Cover or show the answers</source>
        <translation>Закрыть или показать ответы</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Dig out</source>
        <translation>Вернуть отложенное</translation>
    </message>
    <message>
        <source>Done, next</source>
        <translation>Готово, следующий</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Edit in place</source>
        <translation>Править на месте</translation>
    </message>
    <message>
        <source>Edit the card</source>
        <translation>Изменить карточку</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Export the selected cards to Anki…</source>
        <translation>Экспорт выбранных карточек в Anki…</translation>
    </message>
    <message>
        <source>Export to Anki…</source>
        <translation>Экспорт в Anki…</translation>
    </message>
    <message>
        <source>Fields of texts</source>
        <translation>Поля текста</translation>
    </message>
    <message>
        <source>Find anything…</source>
        <translation>Найти что угодно…</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Поставить флажок</translation>
    </message>
    <message>
        <source>Flag in a colour; once more takes it off</source>
        <translation>Флажок нужного цвета; ещё раз — снять</translation>
    </message>
    <message>
        <source>Flag {number}</source>
        <translation>Флажок {number}</translation>
    </message>
    <message>
        <source>Flag…</source>
        <translation>Флажок…</translation>
    </message>
    <message>
        <source>Forget: make new again</source>
        <translation>Забыть: снова сделать новой</translation>
    </message>
    <message>
        <source>Go to the first, the last value</source>
        <translation>К первому, к последнему значению</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>Import a module…</source>
        <translation>Импорт модуля…</translation>
    </message>
    <message>
        <source>Import preview</source>
        <translation>Просмотр импорта</translation>
    </message>
    <message>
        <source>Import what is on the clipboard</source>
        <translation>Импорт из буфера обмена</translation>
    </message>
    <message>
        <source>Insert pictures</source>
        <translation>Вставить картинки</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Language: English</source>
        <translation>Язык: английский</translation>
    </message>
    <message>
        <source>Language: Russian</source>
        <translation>Язык: русский</translation>
    </message>
    <message>
        <source>Language: like the system</source>
        <translation>Язык: как в системе</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Leave, nothing is added</source>
        <translation>Выйти, ничего не добавляя</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Mark a key point as core</source>
        <translation>Отметить ключевую мысль как главную</translation>
    </message>
    <message>
        <source>Move along the chapters</source>
        <translation>Идти по главам</translation>
    </message>
    <message>
        <source>Move by days in the calendar</source>
        <translation>Двигаться по дням в календаре</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить вниз</translation>
    </message>
    <message>
        <source>Move to the lecture before</source>
        <translation>В предыдущую лекцию</translation>
    </message>
    <message>
        <source>Move to the next lecture</source>
        <translation>В следующую лекцию</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Переместить в…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить вверх</translation>
    </message>
    <message>
        <source>Open or close; write the answer that is missing</source>
        <translation>Открыть или закрыть; написать недостающий ответ</translation>
    </message>
    <message>
        <source>Open the lecture at its second</source>
        <translation>Открыть лекцию с нужной секунды</translation>
    </message>
    <message>
        <source>Open the lecture at this chapter</source>
        <translation>Открыть лекцию с этой главы</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Открыть папку журнала</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Quote the chapter with its second</source>
        <translation>Цитата главы с её секундой</translation>
    </message>
    <message>
        <source>Read this chapter’s cards</source>
        <translation>Прочитать карточки этой главы</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Прочитать подряд</translation>
    </message>
    <message>
        <source>Reading through</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Remove tags…</source>
        <translation>Убрать метки…</translation>
    </message>
    <message>
        <source>Rename, reword</source>
        <translation>Переименовать, перефразировать</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>Review the cards that are read</source>
        <translation>Повторить то, что читаете</translation>
    </message>
    <message>
        <source>Review the lecture or the module</source>
        <translation>Повторить лекцию или модуль</translation>
    </message>
    <message>
        <source>Review this chapter’s cards</source>
        <translation>Повторить карточки этой главы</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Set the due date…</source>
        <translation>Назначить день повторения…</translation>
    </message>
    <message>
        <source>Set the video…</source>
        <translation>Указать видео…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Show the answer, from the field of a typed one</source>
        <translation>Показать ответ из поля, где он пишется</translation>
    </message>
    <message>
        <source>Show the answer; then give the proposed rating</source>
        <translation>Показать ответ, потом предложенная оценка</translation>
    </message>
    <message>
        <source>Size of type: as at first</source>
        <translation>Размер шрифта: по умолчанию</translation>
    </message>
    <message>
        <source>Size of type: larger</source>
        <translation>Размер шрифта: крупнее</translation>
    </message>
    <message>
        <source>Size of type: smaller</source>
        <translation>Размер шрифта: мельче</translation>
    </message>
    <message>
        <source>Split a question in parts, or not</source>
        <translation>Разделить вопрос или оставить целым</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Начать повторение</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Suspend, take up again</source>
        <translation>Приостановить, возобновить</translation>
    </message>
    <message>
        <source>Take the ready answer, or not</source>
        <translation>Взять готовый ответ или нет</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Возобновить</translation>
    </message>
    <message>
        <source>Tell the values, one after the other</source>
        <translation>Называть значения одно за другим</translation>
    </message>
    <message>
        <source>Text or preview, in a narrow window</source>
        <translation>Текст или просмотр в узком окне</translation>
    </message>
    <message>
        <source>The card at hand</source>
        <translation>Текущая карточка</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>Предыдущая глава</translation>
    </message>
    <message>
        <source>The next chapter</source>
        <translation>Следующая глава</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>Предыдущий</translation>
    </message>
    <message>
        <source>The same, unless the keyboard stands on something else</source>
        <translation>То же, если фокус не стоит на другом элементе</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тёмная</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светлая</translation>
    </message>
    <message>
        <source>Theme: like the system</source>
        <translation>Тема: как в системе</translation>
    </message>
    <message>
        <source>Tick key point {number}</source>
        <translation>Отметить ключевую мысль {number}</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>Поставить или снять галочку</translation>
    </message>
    <message>
        <source>Tick the first to the fifth key point</source>
        <translation>Отметить ключевую мысль с первой по пятую</translation>
    </message>
    <message>
        <source>Tie the card to this chapter</source>
        <translation>Привязать карточку к этой главе</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Написать ответ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Write the answer</source>
        <translation>Написать ответ</translation>
    </message>
    <message>
        <source>Writing answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>Answer, if you have one already</source>
        <translation>Ответ, если он уже есть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Correct the card</source>
        <translation>Исправить карточку</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Make a card of each line</source>
        <translation>Сделать карточку из каждой строки</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Questions, one a line</source>
        <translation>Вопросы, по одному в строке</translation>
    </message>
    <message>
        <source>Take it so</source>
        <translation>Взять так</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Где стоит</translation>
    </message>
</context>
<context>
    <name>CountingLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Посчитать</translation>
    </message>
    <message>
        <source>Counting the reviews…</source>
        <translation>Считаем повторения…</translation>
    </message>
    <message>
        <source>Not all reviews are counted yet.</source>
        <translation>Пока посчитаны не все повторения.</translation>
    </message>
</context>
<context>
    <name>CourseActions</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete the lecture…</source>
        <translation>Удалить лекцию…</translation>
    </message>
    <message>
        <source>Delete the module…</source>
        <translation>Удалить модуль…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Only a lecture or a module with answers can be reviewed.</source>
        <translation>Повторить можно только лекцию или модуль с ответами.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Review this lecture</source>
        <translation>Повторить эту лекцию</translation>
    </message>
    <message>
        <source>Review this module</source>
        <translation>Повторить этот модуль</translation>
    </message>
    <message>
        <source>Reword</source>
        <translation>Перефразировать</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>Приостановить</translation>
    </message>
    <message>
        <source>Take back into reviews</source>
        <translation>Вернуть в повторения</translation>
    </message>
    <message>
        <source>“{command}” does not fit what is chosen.</source>
        <translation>«{command}»: к выбранной строке это не подходит.</translation>
    </message>
</context>
<context>
    <name>CourseArranging</name>
    <message numerus="yes">
        <source>%n card(s) go with it.</source>
        <translation>
            <numerusform>Вместе с этим удалится %n карточка.</numerusform>
            <numerusform>Вместе с этим удалятся %n карточки.</numerusform>
            <numerusform>Вместе с этим удалятся %n карточек.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete “{title}”?</source>
        <translation>Удалить «{title}»?</translation>
    </message>
    <message>
        <source>It has no cards.</source>
        <translation>Карточек здесь нет.</translation>
    </message>
    <message>
        <source>Its title. A page with the same title, imported later, fills it.</source>
        <translation>Название. Если позже импортировать страницу с таким же названием, она наполнит этот модуль.</translation>
    </message>
    <message>
        <source>Its title. Its video can be set afterwards.</source>
        <translation>Название. Видео можно указать потом.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message numerus="yes">
        <source>Move %n question(s) to…</source>
        <translation>
            <numerusform>Переместить %n вопрос в…</numerusform>
            <numerusform>Переместить %n вопроса в…</numerusform>
            <numerusform>Переместить %n вопросов в…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move “{title}” to…</source>
        <translation>Переместить «{title}» в…</translation>
    </message>
    <message>
        <source>New lecture</source>
        <translation>Новая лекция</translation>
    </message>
    <message>
        <source>New module</source>
        <translation>Новый модуль</translation>
    </message>
    <message numerus="yes">
        <source>The reviews of %n of them stay in the log.</source>
        <translation>
            <numerusform>Повторения %n из них останутся в журнале.</numerusform>
            <numerusform>Повторения %n из них останутся в журнале.</numerusform>
            <numerusform>Повторения %n из них останутся в журнале.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo brings everything back.</source>
        <translation>Отмена вернёт всё обратно.</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>«{title}» удалено.</translation>
    </message>
</context>
<context>
    <name>CourseEdits</name>
    <message numerus="yes">
        <source>%n question(s) deleted.</source>
        <translation>
            <numerusform>Удалён %n вопрос.</numerusform>
            <numerusform>Удалено %n вопроса.</numerusform>
            <numerusform>Удалено %n вопросов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Back in the reviews.</source>
        <translation>Снова в повторениях.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>No video was found here. Paste a YouTube link, or the video’s description with the link above it.</source>
        <translation>Видео здесь не найдено. Вставьте ссылку на YouTube или описание видео со ссылкой над ним.</translation>
    </message>
    <message>
        <source>One question a card. Its answer is written in the answer queue.</source>
        <translation>Один вопрос — одна карточка. Ответ пишется в очереди ответов.</translation>
    </message>
    <message>
        <source>Paste a YouTube link, or the whole description of the video: with its chapters the questions are tied to the right places.</source>
        <translation>Вставьте ссылку на YouTube или всё описание видео: по главам из него вопросы привяжутся к нужным местам.</translation>
    </message>
    <message>
        <source>Set the video</source>
        <translation>Указать видео</translation>
    </message>
    <message>
        <source>Suspended.</source>
        <translation>Приостановлено.</translation>
    </message>
    <message>
        <source>The video is set.</source>
        <translation>Видео указано.</translation>
    </message>
    <message>
        <source>Video of “{title}”</source>
        <translation>Видео к «{title}»</translation>
    </message>
</context>
<context>
    <name>CourseFoot</name>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
</context>
<context>
    <name>CoursePage</name>
    <message numerus="yes">
        <source>Answer %n question(s)</source>
        <translation>
            <numerusform>Ответить на %n вопрос</numerusform>
            <numerusform>Ответить на %n вопроса</numerusform>
            <numerusform>Ответить на %n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Find a question</source>
        <translation>Найти вопрос</translation>
    </message>
    <message>
        <source>Import a module…</source>
        <translation>Импорт модуля…</translation>
    </message>
    <message>
        <source>Modules, lectures and questions</source>
        <translation>Модули, лекции и вопросы</translation>
    </message>
    <message>
        <source>No question has these words.</source>
        <translation>Вопросов с такими словами нет.</translation>
    </message>
</context>
<context>
    <name>CourseWords</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an answer</source>
        <translation>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
            <numerusform>%n без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Cards without a module</source>
        <translation>Карточки без модуля</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>Harder exercises</source>
        <translation>Сложные упражнения</translation>
    </message>
    <message>
        <source>Lecture {number}. {title}</source>
        <translation>Лекция {number}. {title}</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Другие вопросы</translation>
    </message>
    <message>
        <source>Step {label}. {title}</source>
        <translation>Шаг {label}. {title}</translation>
    </message>
    <message>
        <source>buried until tomorrow</source>
        <translation>отложена до завтра</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>на повторении</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>заучивание</translation>
    </message>
    <message>
        <source>needs an answer</source>
        <translation>нужен ответ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>relearning</source>
        <translation>переучивание</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>приостановлена</translation>
    </message>
    <message>
        <source>{state} · {share}%</source>
        <translation>{state} · {share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>CrashReporter</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Something went wrong in llmcards</source>
        <translation>В llmcards произошла ошибка</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>Your cards and reviews are safe: every answer is written at once. The log is in {file}. Please send it with a word on what you did.</source>
        <translation>Карточки и повторения в сохранности: каждый ответ записывается сразу. Журнал лежит в {file}. Пришлите его и напишите, что вы делали.</translation>
    </message>
</context>
<context>
    <name>DailySection</name>
    <message>
        <source>A field under each question; your words are shown beside the answer and kept with the review. Without it, T opens the field for one card.</source>
        <translation>Поле под каждым вопросом: ваши слова показываются рядом с ответом и хранятся вместе с повторением. Без этого поле для одной карточки открывает клавиша T.</translation>
    </message>
    <message>
        <source>Daily workload</source>
        <translation>Нагрузка на день</translation>
    </message>
    <message>
        <source>Each new card brings about ten reviews in its first months.</source>
        <translation>Каждая новая карточка — это около десяти повторений за первые месяцы.</translation>
    </message>
    <message>
        <source>New cards a day</source>
        <translation>Новых карточек в день</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Повторений в день, не больше</translation>
    </message>
    <message>
        <source>Type the answers</source>
        <translation>Писать ответы</translation>
    </message>
    <message>
        <source>What is left over waits for the next day; the most urgent come first.</source>
        <translation>Остальные подождут до следующего дня; самые срочные идут первыми.</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <comment>due today</comment>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) tomorrow.</source>
        <translation>
            <numerusform>Завтра %n карточка.</numerusform>
            <numerusform>Завтра %n карточки.</numerusform>
            <numerusform>Завтра %n карточек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) in a row</source>
        <translation>
            <numerusform>%n день подряд</numerusform>
            <numerusform>%n дня подряд</numerusform>
            <numerusform>%n дней подряд</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more new card(s) held back: parts of one question do not come on the same day.</source>
        <translation>
            <numerusform>Ещё %n новая отложена: части одного вопроса не спрашиваются в один день.</numerusform>
            <numerusform>Ещё %n новые отложены: части одного вопроса не спрашиваются в один день.</numerusform>
            <numerusform>Ещё %n новых отложено: части одного вопроса не спрашиваются в один день.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>cards</comment>
        <translation>
            <numerusform>%n новая</numerusform>
            <numerusform>%n новые</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for an answer</source>
        <translation>
            <numerusform>%n вопрос ждёт ответа</numerusform>
            <numerusform>%n вопроса ждут ответа</numerusform>
            <numerusform>%n вопросов ждут ответа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review</source>
        <translation>
            <numerusform>%n на повторение</numerusform>
            <numerusform>%n на повторение</numerusform>
            <numerusform>%n на повторение</numerusform>
        </translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>На сегодня всё</translation>
    </message>
    <message>
        <source>Next card in {time}. {tomorrow}</source>
        <translation>Следующая карточка через {time}. {tomorrow}</translation>
    </message>
    <message>
        <source>No cards tomorrow.</source>
        <translation>На завтра карточек нет.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n new card(s) tomorrow.</source>
        <translation>
            <numerusform>Завтра до %n новой карточки.</numerusform>
            <numerusform>Завтра до %n новых карточек.</numerusform>
            <numerusform>Завтра до %n новых карточек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s)</source>
        <translation>
            <numerusform>около %n минуты</numerusform>
            <numerusform>около %n минут</numerusform>
            <numerusform>около %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>{cards} today, {minutes}</source>
        <translation>Сегодня {cards}, {minutes}</translation>
    </message>
    <message numerus="yes">
        <source>{review} to review tomorrow and up to %n new.</source>
        <comment>cards</comment>
        <translation>
            <numerusform>Завтра {review} на повторение и до %n новой.</numerusform>
            <numerusform>Завтра {review} на повторение и до %n новых.</numerusform>
            <numerusform>Завтра {review} на повторение и до %n новых.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeckWords</name>
    <message numerus="yes">
        <source>%n more after it.</source>
        <translation>
            <numerusform>После неё ещё %n.</numerusform>
            <numerusform>После неё ещё %n.</numerusform>
            <numerusform>После неё ещё %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A field&apos;s name is a plain word.</source>
        <translation>Имя поля — простое слово.</translation>
    </message>
    <message>
        <source>A fingerprint has 16 characters, digits and the letters a to f.</source>
        <translation>В отпечатке 16 знаков: цифры и буквы от a до f.</translation>
    </message>
    <message>
        <source>A list is expected here, each item on its line after `- `.</source>
        <translation>Здесь нужен список: каждый пункт на своей строке после `- `.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Здесь нужно число.</translation>
    </message>
    <message>
        <source>A sign stands here that no text has ({sign}). Take it away.</source>
        <translation>Здесь стоит знак, которого в тексте не бывает ({sign}). Уберите его.</translation>
    </message>
    <message>
        <source>A text is expected. Write it in quotes.</source>
        <translation>Здесь нужен текст. Запишите его в кавычках.</translation>
    </message>
    <message>
        <source>Add it there.</source>
        <translation>Добавьте туда.</translation>
    </message>
    <message>
        <source>An alias (`*name`) points here. Write the text out instead.</source>
        <translation>Сюда указывает ссылка (`*name`). Запишите сам текст вместо неё.</translation>
    </message>
    <message>
        <source>Chapter &quot;{title}&quot; starts at {start}, not after the one before it ({before}). Correct the time or the order.</source>
        <translation>Глава «{title}» начинается в {start}, а не позже предыдущей ({before}). Исправьте время или порядок.</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Возможно, имелось в виду {name}?</translation>
    </message>
    <message>
        <source>Fields are expected here, each on its line as `name: value`.</source>
        <translation>Здесь нужны поля: каждое на своей строке, вида `имя: значение`.</translation>
    </message>
    <message>
        <source>No language has this code. Write the two letters of ISO 639-1, as `ru` or `en`.</source>
        <translation>Языка с таким кодом нет. Запишите две буквы по ISO 639-1, например `ru` или `en`.</translation>
    </message>
    <message>
        <source>No lecture {name} stands under `lectures`. Add it there.</source>
        <translation>В `lectures` нет лекции {name}. Добавьте её туда.</translation>
    </message>
    <message>
        <source>No step `{name}` stands under `steps`. Add it there.</source>
        <translation>В `steps` нет шага `{name}`. Добавьте его туда.</translation>
    </message>
    <message>
        <source>No video `{name}` stands under `videos`.</source>
        <translation>В `videos` нет видео `{name}`.</translation>
    </message>
    <message>
        <source>Say where the card belongs with exactly one of `lecture`, `step`, `kind`.</source>
        <translation>Укажите место карточки ровно одним из полей `lecture`, `step`, `kind`.</translation>
    </message>
    <message>
        <source>Tags such as `{tag}` are not read. Take it away.</source>
        <translation>Теги вида `{tag}` не читаются. Уберите его.</translation>
    </message>
    <message>
        <source>Take it away.</source>
        <translation>Уберите его.</translation>
    </message>
    <message>
        <source>The deck file has a mistake at {what}.</source>
        <translation>Ошибка в файле колоды, {what}.</translation>
    </message>
    <message>
        <source>The field is missing. Add it.</source>
        <translation>Поля не хватает. Добавьте его.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The list is empty. Add an item.</source>
        <translation>Список пуст. Добавьте пункт.</translation>
    </message>
    <message>
        <source>The lists are nested too deeply.</source>
        <translation>Списки вложены слишком глубоко.</translation>
    </message>
    <message>
        <source>The passage ends before it starts ({time}). Correct the time.</source>
        <translation>Отрывок кончается раньше, чем начинается ({time}). Исправьте время.</translation>
    </message>
    <message>
        <source>The picture `{name}` is larger than 5 MB. Make it smaller.</source>
        <translation>Картинка `{name}` больше 5 МБ. Уменьшите её.</translation>
    </message>
    <message>
        <source>The picture `{name}` is not beside the deck or in a folder below it. Put it there.</source>
        <translation>Картинка `{name}` лежит не рядом с колодой и не в папке внутри. Положите её туда.</translation>
    </message>
    <message>
        <source>The picture `{name}` is not there. Put it beside the deck.</source>
        <translation>Картинки `{name}` нет на месте. Положите её рядом с колодой.</translation>
    </message>
    <message>
        <source>The text is empty. Write it, or take the field away.</source>
        <translation>Текст пуст. Напишите его или уберите поле.</translation>
    </message>
    <message>
        <source>The video ends before its last chapter starts ({before}). Correct one of the times.</source>
        <translation>Видео кончается раньше, чем начинается его последняя глава ({before}). Исправьте одно из времён.</translation>
    </message>
    <message>
        <source>There is no such field here.</source>
        <translation>Такого поля здесь нет.</translation>
    </message>
    <message>
        <source>This is no YAML: {why}.</source>
        <translation>Это не YAML: {why}.</translation>
    </message>
    <message>
        <source>This is no text, list or map.</source>
        <translation>Это не текст, не список и не набор полей.</translation>
    </message>
    <message>
        <source>Video {video} has no chapter &quot;{title}&quot;.</source>
        <translation>В видео {video} нет главы «{title}».</translation>
    </message>
    <message>
        <source>Write it as on the page, without a dot at the end, as in `E5`.</source>
        <translation>Запишите как на странице, без точки в конце, например `E5`.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, or hours too, in quotes: &quot;8:58&quot; or &quot;1:20:32&quot;.</source>
        <translation>Запишите минуты и секунды, можно и часы, в кавычках: &apos;8:58&apos; или &apos;1:20:32&apos;.</translation>
    </message>
    <message>
        <source>Write small Latin letters and digits, with single hyphens between words.</source>
        <translation>Пишите строчные латинские буквы и цифры, между словами — один дефис.</translation>
    </message>
    <message>
        <source>Write the eleven characters that stand after `v=` in the video&apos;s address.</source>
        <translation>Запишите одиннадцать знаков, которые стоят в адресе видео после `v=`.</translation>
    </message>
    <message>
        <source>Write the time, a space and the title in quotes: &quot;0:20 LLM Inference&quot;.</source>
        <translation>Запишите в кавычках время, пробел и название: &apos;0:20 LLM Inference&apos;.</translation>
    </message>
    <message>
        <source>Write two small letters, as in `ru` or `en`.</source>
        <translation>Запишите две строчные буквы, например `ru` или `en`.</translation>
    </message>
    <message>
        <source>`{name}` is no PNG, JPEG, GIF or WebP picture. Save it as one of them.</source>
        <translation>`{name}` — не картинка PNG, JPEG, GIF или WebP. Сохраните её в одном из этих форматов.</translation>
    </message>
    <message>
        <source>`{name}` is said twice. Keep one of them.</source>
        <translation>`{name}` указано дважды. Оставьте одно.</translation>
    </message>
    <message>
        <source>`{value}` is taken by another of the {where}. Give it another {name}.</source>
        <translation>`{value}` уже занято в `{where}`. Дайте другое значение поля `{name}`.</translation>
    </message>
    <message>
        <source>{time} is outside the chapter ({span}). Correct the time or name the right chapter.</source>
        <translation>{time} лежит вне главы ({span}). Исправьте время или укажите верную главу.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>Значение не подходит: {why}.</translation>
    </message>
</context>
<context>
    <name>DropCatcher</name>
    <message>
        <source>Drop to import</source>
        <translation>Отпустите, чтобы импортировать</translation>
    </message>
</context>
<context>
    <name>DueDialog</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> день</numerusform>
            <numerusform> дня</numerusform>
            <numerusform> дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Days from today</source>
        <translation>Дней от сегодняшнего</translation>
    </message>
    <message>
        <source>Set the day</source>
        <translation>Назначить день</translation>
    </message>
    <message>
        <source>What is known of your memory of it stays as it is.</source>
        <translation>Сведения о том, как вы её помните, не меняются.</translation>
    </message>
    <message>
        <source>What is known of your memory stays as it is. New cards stay new.</source>
        <translation>То, что известно о вашей памяти, не изменится. Новые карточки останутся новыми.</translation>
    </message>
    <message>
        <source>When shall the card come?</source>
        <translation>Когда показать карточку?</translation>
    </message>
    <message>
        <source>When shall the cards come?</source>
        <translation>Когда показать эти карточки?</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>parted by spaces</source>
        <translation>через пробел</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <source>A new card has no day of its own yet. Review it first, then set its day.</source>
        <translation>У новой карточки ещё нет своего дня. Сначала повторите её, потом назначайте день.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>FSRS refuses the parameters in the settings. Its own hold instead.</source>
        <translation>FSRS не принимает параметры из настроек. Вместо них действуют стандартные.</translation>
    </message>
    <message>
        <source>No card has an answer yet: there is nothing to export. Write answers first.</source>
        <translation>Ни у одной карточки ещё нет ответа: экспортировать нечего. Сначала напишите ответы.</translation>
    </message>
    <message>
        <source>No video was found here. Paste a YouTube link, or the video&apos;s description.</source>
        <translation>Видео здесь не найдено. Вставьте ссылку на YouTube или описание видео.</translation>
    </message>
    <message>
        <source>Only a lecture or a step has a video of its own.</source>
        <translation>Своё видео есть только у лекции или шага.</translation>
    </message>
    <message>
        <source>Only lectures and steps can be moved to another module.</source>
        <translation>В другой модуль можно перенести только лекции и шаги.</translation>
    </message>
    <message>
        <source>Only lectures and steps have titles of their own.</source>
        <translation>Своё название есть только у лекций и шагов.</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Не получилось</translation>
    </message>
    <message>
        <source>The backup {what} cannot be read. Choose another one.</source>
        <translation>Резервная копия {what} не читается. Выберите другую.</translation>
    </message>
    <message>
        <source>The backup {what} is damaged. Choose another one.</source>
        <translation>Резервная копия {what} повреждена. Выберите другую.</translation>
    </message>
    <message>
        <source>The card has an answer of this very moment. Try again.</source>
        <translation>У карточки уже есть ответ в этот самый момент. Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The card has no answer yet. Write one, then review it.</source>
        <translation>У карточки ещё нет ответа. Сначала напишите его, потом повторяйте.</translation>
    </message>
    <message>
        <source>The card is not there any more.</source>
        <translation>Этой карточки больше нет.</translation>
    </message>
    <message>
        <source>The description names no address. Paste the video&apos;s link above it.</source>
        <translation>В описании нет адреса. Вставьте над ним ссылку на видео.</translation>
    </message>
    <message>
        <source>The disk has no room left for {what}. Make room and try again; nothing was lost.</source>
        <translation>На диске не осталось места для {what}. Освободите место и попробуйте снова; ничего не потеряно.</translation>
    </message>
    <message>
        <source>The disk of {what} reports an error. Check the disk, then bring a backup back.</source>
        <translation>Диск, на котором лежит {what}, сообщает об ошибке. Проверьте диск, затем верните резервную копию.</translation>
    </message>
    <message>
        <source>The optimiser gave up ({what}). Your parameters stay as they are.</source>
        <translation>Оптимизатор не справился ({what}). Ваши параметры остались прежними.</translation>
    </message>
    <message>
        <source>The settings file is broken. It was set aside as {what}; the defaults hold now.</source>
        <translation>Файл настроек повреждён. Он отложен под именем {what}; сейчас действуют настройки по умолчанию.</translation>
    </message>
    <message>
        <source>The settings in {what} cannot be read. Make the file yours, or remove it.</source>
        <translation>Не удалось прочитать настройки из {what}. Откройте себе доступ к файлу или удалите его.</translation>
    </message>
    <message>
        <source>There is no folder {what}. Make it, or choose another place.</source>
        <translation>Папки {what} нет. Создайте её или выберите другое место.</translation>
    </message>
    <message>
        <source>This module is not in the collection any more. Open the course again.</source>
        <translation>Этого модуля в коллекции больше нет. Откройте курс заново.</translation>
    </message>
    <message>
        <source>Write at least one word.</source>
        <translation>Напишите хотя бы одно слово.</translation>
    </message>
    <message>
        <source>{what} came with llmcards and is missing or broken. Install llmcards again.</source>
        <translation>Файл {what} поставляется вместе с llmcards, но его нет или он повреждён. Установите llmcards заново.</translation>
    </message>
    <message>
        <source>{what} cannot be opened. Make sure that its folder is yours to write to.</source>
        <translation>Не удалось открыть {what}. Проверьте, что вам разрешена запись в эту папку.</translation>
    </message>
    <message>
        <source>{what} cannot be read. Check the place and try again.</source>
        <translation>Файл {what} не читается. Проверьте, где он лежит, и попробуйте снова.</translation>
    </message>
    <message>
        <source>{what} cannot be read. Choose a deck file that can.</source>
        <translation>Не удалось прочитать {what}. Выберите другой файл колоды.</translation>
    </message>
    <message>
        <source>{what} cannot be written. Choose another place, or make room there.</source>
        <translation>Не удалось записать {what}. Выберите другое место или освободите там место.</translation>
    </message>
    <message>
        <source>{what} is a folder. Give the file a name of its own in it.</source>
        <translation>{what} — это папка. Дайте файлу своё имя внутри неё.</translation>
    </message>
    <message>
        <source>{what} is being written by another program. Close it and try again.</source>
        <translation>В файл {what} пишет другая программа. Закройте её и попробуйте снова.</translation>
    </message>
    <message>
        <source>{what} is damaged or is no collection of llmcards. Move it to another folder and bring a backup back, or start llmcards without it to begin anew.</source>
        <translation>Файл {what} повреждён, или это не коллекция llmcards. Переместите его в другую папку и верните резервную копию или запустите llmcards без него, чтобы начать заново.</translation>
    </message>
    <message>
        <source>{what} is larger than 2 MB. Split it into several decks.</source>
        <translation>{what} больше 2 МБ. Разделите его на несколько колод.</translation>
    </message>
    <message>
        <source>{what} is no Anki package and would be lost. Choose another name.</source>
        <translation>{what} — не пакет Anki, запись его уничтожит. Выберите другое имя.</translation>
    </message>
    <message>
        <source>{what} is no collection of llmcards. Choose another file; it is unchanged.</source>
        <translation>{what} — не коллекция llmcards. Выберите другой файл; этот не изменён.</translation>
    </message>
    <message>
        <source>{what} is not UTF-8. Save the file as UTF-8.</source>
        <translation>{what} не в кодировке UTF-8. Сохраните файл в UTF-8.</translation>
    </message>
    <message>
        <source>{what} is open in another llmcards. Close that one first.</source>
        <translation>{what} уже открыт в другом окне llmcards. Сначала закройте его.</translation>
    </message>
    <message>
        <source>{what} may not be written. Allow it in the file&apos;s properties.</source>
        <translation>В файл {what} писать нельзя. Разрешите запись в свойствах файла.</translation>
    </message>
    <message>
        <source>{what} may not be written. Choose another place, or allow writing there.</source>
        <translation>Записать {what} нельзя: нет прав. Выберите другое место или разрешите туда запись.</translation>
    </message>
    <message>
        <source>{what} was written by a newer llmcards. Update llmcards, or open a backup.</source>
        <translation>{what} записан более новой версией llmcards. Обновите llmcards или откройте резервную копию.</translation>
    </message>
</context>
<context>
    <name>ExportDone</name>
    <message numerus="yes">
        <source>%n card(s) exported</source>
        <translation>
            <numerusform>Экспортирована %n карточка</numerusform>
            <numerusform>Экспортированы %n карточки</numerusform>
            <numerusform>Экспортировано %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) without an answer left out</source>
        <translation>
            <numerusform>Не вошла %n карточка без ответа</numerusform>
            <numerusform>Не вошли %n карточки без ответа</numerusform>
            <numerusform>Не вошли %n карточек без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Export to Anki</source>
        <translation>Экспорт в Anki</translation>
    </message>
    <message>
        <source>On the phone or in Anki</source>
        <translation>На телефоне или в Anki</translation>
    </message>
    <message>
        <source>Once: in the deck&apos;s options switch FSRS on.</source>
        <translation>Один раз: включите FSRS в параметрах колоды.</translation>
    </message>
    <message>
        <source>Save elsewhere…</source>
        <translation>Сохранить в другое место…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Показать в папке</translation>
    </message>
    <message>
        <source>When importing, tick “Import any learning progress”.</source>
        <translation>При импорте отметьте «Import any learning progress».</translation>
    </message>
    <message numerus="yes">
        <source>With the whole schedule and %n review(s)</source>
        <translation>
            <numerusform>С полным расписанием и %n повторением</numerusform>
            <numerusform>С полным расписанием и %n повторениями</numerusform>
            <numerusform>С полным расписанием и %n повторениями</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportFlow</name>
    <message>
        <source>Anki package (*.apkg)</source>
        <translation>Пакет Anki (*.apkg)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Export to Anki</source>
        <translation>Экспорт в Anki</translation>
    </message>
    <message>
        <source>The package was not written</source>
        <translation>Пакет не записан</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Export to Anki</source>
        <translation>Экспорт в Anki</translation>
    </message>
    <message>
        <source>Writing the package…</source>
        <translation>Записываем пакет…</translation>
    </message>
</context>
<context>
    <name>FadingSection</name>
    <message>
        <source>Colour: the chance to recall a chapter&apos;s cards today</source>
        <translation>Цвет: вероятность вспомнить карточки главы сегодня</translation>
    </message>
    <message>
        <source>Colour: the chance to recall a chapter&apos;s cards today. Click to review them.</source>
        <translation>Цвет: вероятность вспомнить карточки главы сегодня. Щелчок по главе начнёт её повторение.</translation>
    </message>
    <message>
        <source>No card that was reviewed is linked to a video.</source>
        <translation>Ни одна повторённая карточка не связана с видео.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more video(s)</source>
        <translation>
            <numerusform>Показать ещё %n видео</numerusform>
            <numerusform>Показать ещё %n видео</numerusform>
            <numerusform>Показать ещё %n видео</numerusform>
        </translation>
    </message>
    <message>
        <source>Where knowledge fades</source>
        <translation>Где знание тает</translation>
    </message>
    <message>
        <source>not reviewed</source>
        <translation>не повторялось</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Any</source>
        <translation>Любой</translation>
    </message>
    <message>
        <source>Buried</source>
        <translation>Отложенные</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>К повторению</translation>
    </message>
    <message>
        <source>Flag</source>
        <translation>Флажок</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>На повторении</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>На заучивании</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Лекция</translation>
    </message>
    <message>
        <source>Leeches</source>
        <translation>Трудные</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Название:</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Поиски</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Приостановленные</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>With a chapter</source>
        <translation>С главой видео</translation>
    </message>
    <message>
        <source>With an answer</source>
        <translation>С ответом</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Already there, nothing changes</source>
        <translation>Уже есть, ничего не изменится</translation>
    </message>
    <message>
        <source>Back again: the card returns to the reviews</source>
        <translation>Снова на странице: карточка вернётся в повторения</translation>
    </message>
    <message>
        <source>Gets a chapter of the video</source>
        <translation>Получит главу видео</translation>
    </message>
    <message>
        <source>Gets an answer</source>
        <translation>Получит ответ</translation>
    </message>
    <message>
        <source>Moves from “{before}” to “{after}”</source>
        <translation>Перейдёт из «{before}» в «{after}»</translation>
    </message>
    <message>
        <source>New on the page</source>
        <translation>Новое на странице</translation>
    </message>
    <message>
        <source>No longer on the page: the card will be suspended, not deleted</source>
        <translation>Больше нет на странице: карточка будет приостановлена, но не удалена</translation>
    </message>
    <message>
        <source>The answer changes</source>
        <translation>Изменится ответ</translation>
    </message>
    <message>
        <source>The chapters change</source>
        <translation>Изменятся главы</translation>
    </message>
    <message>
        <source>The key points change</source>
        <translation>Изменятся ключевые мысли</translation>
    </message>
    <message>
        <source>The page says it in other words now; yours stay</source>
        <translation>Страница теперь говорит об этом другими словами; ваши остаются</translation>
    </message>
    <message>
        <source>The pictures change</source>
        <translation>Картинки меняются</translation>
    </message>
    <message>
        <source>The tags change</source>
        <translation>Изменятся метки</translation>
    </message>
    <message>
        <source>You have deleted this card. Ticked, it comes back with its history.</source>
        <translation>Вы удалили эту карточку. Если отметить её, она вернётся вместе с историей.</translation>
    </message>
    <message>
        <source>You have put this card into your own words; ticked, the others return.</source>
        <translation>Вы сформулировали эту карточку по-своему; если отметить, вернутся чужие слова.</translation>
    </message>
    <message>
        <source>exercises</source>
        <translation>упражнения</translation>
    </message>
    <message>
        <source>harder exercises</source>
        <translation>сложные упражнения</translation>
    </message>
    <message>
        <source>lecture {number}</source>
        <translation>лекция {number}</translation>
    </message>
    <message>
        <source>step {label}</source>
        <translation>шаг {label}</translation>
    </message>
    <message>
        <source>“{module}” asks this, too: this would be a second card</source>
        <translation>Это уже спрашивает «{module}»: получится вторая карточка</translation>
    </message>
</context>
<context>
    <name>Following</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The settings of scheduling have changed since last time, so every card&apos;s next date is computed from its reviews again. It can wait until the next start.</source>
        <translation>С прошлого запуска изменились настройки расписания, поэтому следующая дата каждой карточки заново вычисляется по её повторениям. Это можно отложить до следующего запуска.</translation>
    </message>
    <message>
        <source>Your cards get their new dates</source>
        <translation>Карточки получают новые даты</translation>
    </message>
</context>
<context>
    <name>ForecastSection</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln карточка</numerusform>
            <numerusform>%Ln карточки</numerusform>
            <numerusform>%Ln карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <translation>
            <numerusform>%Ln просрочена</numerusform>
            <numerusform>%Ln просрочены</numerusform>
            <numerusform>%Ln просрочено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Coming up</source>
        <translation>Нагрузка вперёд</translation>
    </message>
    <message>
        <source>Nothing becomes due in this time.</source>
        <translation>За это время повторять будет нечего.</translation>
    </message>
    <message>
        <source>due</source>
        <translation>к повторению</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочены</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Найти клавишу или действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>No key does this</source>
        <translation>Такой клавиши нет</translation>
    </message>
    <message>
        <source>Turns a course module into flashcards that know their video chapter.

Free software under the GNU Affero General Public License, version 3 or later (AGPL-3.0-or-later). It comes without any warranty.
The typeface is Inter, under the SIL Open Font License 1.1.</source>
        <translation>Превращает модуль курса в карточки, которые знают свою главу видео.

Свободная программа под GNU Affero General Public License версии 3 или новее (AGPL-3.0-or-later). Без каких-либо гарантий.
Шрифт Inter — под SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>llmcards {version}</source>
        <translation>llmcards {version}</translation>
    </message>
</context>
<context>
    <name>ImportActions</name>
    <message>
        <source>No deck has an answer to this question.</source>
        <translation>Ни в одной колоде нет ответа на этот вопрос.</translation>
    </message>
    <message>
        <source>No parts are proposed here. To split it all the same, correct it: one question a line.</source>
        <translation>Частей здесь не предложено. Чтобы всё же разделить, исправьте вопрос: по одному в строке.</translation>
    </message>
    <message>
        <source>Only a question that stays can be corrected.</source>
        <translation>Исправить можно только вопрос, который остаётся.</translation>
    </message>
    <message>
        <source>Only a question that stays can have a chapter.</source>
        <translation>Выбрать главу можно только для вопроса, который остаётся.</translation>
    </message>
    <message>
        <source>There is nothing to take or to leave on this line.</source>
        <translation>В этой строке нечего брать или оставлять.</translation>
    </message>
    <message>
        <source>chapter</source>
        <translation>глава</translation>
    </message>
    <message>
        <source>correct</source>
        <translation>исправить</translation>
    </message>
    <message>
        <source>deck&apos;s answer</source>
        <translation>ответ колоды</translation>
    </message>
    <message>
        <source>split</source>
        <translation>разделить</translation>
    </message>
    <message>
        <source>take or leave</source>
        <translation>взять или нет</translation>
    </message>
</context>
<context>
    <name>ImportEntry</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Выбрать файлы…</translation>
    </message>
    <message>
        <source>Drop the page and the videos&apos; descriptions here</source>
        <translation>Перетащите сюда страницу и описания видео</translation>
    </message>
    <message>
        <source>Import a module page</source>
        <translation>Импорт страницы модуля</translation>
    </message>
    <message>
        <source>Nothing is added before you have seen what was understood.</source>
        <translation>Ничего не добавится, пока вы не увидите, что понято.</translation>
    </message>
    <message>
        <source>Pages, descriptions, decks ({kinds})</source>
        <translation>Страницы, описания, колоды ({kinds})</translation>
    </message>
    <message>
        <source>Read the text</source>
        <translation>Прочитать текст</translation>
    </message>
    <message>
        <source>Text of the page</source>
        <translation>Текст страницы</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML or a deck file; several at once, anywhere on the window</source>
        <translation>Текст, Markdown, HTML или файл колоды; можно несколько сразу и в любое место окна</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>the name of a source</comment>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>…or open the page in your browser, select all, copy, and paste it here</source>
        <translation>…или откройте страницу в браузере, выделите всё, скопируйте и вставьте сюда</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>This is only an address. Open the page in your browser, select all, copy it, and paste it here.</source>
        <translation>Это только адрес. Откройте страницу в браузере, выделите всё, скопируйте и вставьте сюда.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <comment>the name of a source</comment>
        <translation>вставленный текст</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>Add a file…</source>
        <translation>Ещё файл…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Everything on the page is there already.</source>
        <translation>Всё, что есть на странице, уже добавлено.</translation>
    </message>
    <message>
        <source>No questions were found. Look at the text: is it the whole page?</source>
        <translation>Вопросов не найдено. Проверьте текст: вся ли это страница?</translation>
    </message>
    <message>
        <source>Show the page&apos;s text</source>
        <translation>Показать страницу</translation>
    </message>
    <message>
        <source>The chapters of a known video have changed.</source>
        <translation>Изменились главы известного видео.</translation>
    </message>
    <message>
        <source>Untick what shall stay as it is. Answers and history of changed cards stay.</source>
        <translation>Снимите отметки с того, что должно остаться прежним. Ответы и история изменённых карточек сохранятся.</translation>
    </message>
    <message>
        <source>Untick what you do not need. Nothing has been added yet.</source>
        <translation>Снимите галочку с того, что не нужно. Ничего ещё не добавлено.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>«{title}»</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>%n card(s) added</source>
        <translation>
            <numerusform>Добавлена %n карточка</numerusform>
            <numerusform>Добавлены %n карточки</numerusform>
            <numerusform>Добавлено %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) move along</source>
        <translation>
            <numerusform>с ней перейдёт %n карточка</numerusform>
            <numerusform>с ней перейдут %n карточки</numerusform>
            <numerusform>с ней перейдут %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n card(s) stay at that second</source>
        <translation>
            <numerusform>%n карточка останется на этой секунде</numerusform>
            <numerusform>%n карточки останутся на этой секунде</numerusform>
            <numerusform>%n карточек останутся на этой секунде</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n изменённый</numerusform>
            <numerusform>%n изменённых</numerusform>
            <numerusform>%n изменённых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chapter(s)</source>
        <translation>
            <numerusform>%n глава</numerusform>
            <numerusform>%n главы</numerusform>
            <numerusform>%n глав</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted by you</source>
        <translation>
            <numerusform>%n удалённый вами</numerusform>
            <numerusform>%n удалённых вами</numerusform>
            <numerusform>%n удалённых вами</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n исчезнувший</numerusform>
            <numerusform>%n исчезнувших</numerusform>
            <numerusform>%n исчезнувших</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) not understood</source>
        <translation>
            <numerusform>Не понята %n строка</numerusform>
            <numerusform>Не поняты %n строки</numerusform>
            <numerusform>Не понято %n строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n module(s)</source>
        <translation>
            <numerusform>%n модуль</numerusform>
            <numerusform>%n модуля</numerusform>
            <numerusform>%n модулей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended</source>
        <translation>
            <numerusform>приостановлено: %n</numerusform>
            <numerusform>приостановлено: %n</numerusform>
            <numerusform>приостановлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>обновлено: %n</numerusform>
            <numerusform>обновлено: %n</numerusform>
            <numerusform>обновлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n видео</numerusform>
            <numerusform>%n видео</numerusform>
            <numerusform>%n видео</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a deck&apos;s answer</source>
        <translation>
            <numerusform>с ответом из колоды: %n</numerusform>
            <numerusform>с ответом из колоды: %n</numerusform>
            <numerusform>с ответом из колоды: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n card(s)</source>
        <translation>
            <numerusform>Добавить %n карточку</numerusform>
            <numerusform>Добавить %n карточки</numerusform>
            <numerusform>Добавить %n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Apply %n change(s)</source>
        <translation>
            <numerusform>Применить %n изменение</numerusform>
            <numerusform>Применить %n изменения</numerusform>
            <numerusform>Применить %n изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Before:</source>
        <translation>Было:</translation>
    </message>
    <message numerus="yes">
        <source>Change %n chapter(s)</source>
        <translation>
            <numerusform>Изменить %n главу</numerusform>
            <numerusform>Изменить %n главы</numerusform>
            <numerusform>Изменить %n глав</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>Выбрано вами</translation>
    </message>
    <message>
        <source>Confidence {percent}%</source>
        <translation>Уверенность {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>Differences: {list}</source>
        <translation>Отличия: {list}</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Упражнения</translation>
    </message>
    <message>
        <source>Goes to “{place}”</source>
        <translation>Встанет в «{place}»</translation>
    </message>
    <message>
        <source>Harder exercises</source>
        <translation>Сложные упражнения</translation>
    </message>
    <message numerus="yes">
        <source>Hide %n without changes</source>
        <translation>
            <numerusform>Скрыть %n без изменений</numerusform>
            <numerusform>Скрыть %n без изменений</numerusform>
            <numerusform>Скрыть %n без изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Lecture {label}</source>
        <translation>Лекция {label}</translation>
    </message>
    <message>
        <source>Matching words: {words}</source>
        <translation>Совпали слова: {words}</translation>
    </message>
    <message>
        <source>No changes</source>
        <translation>Изменений нет</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing has changed</source>
        <translation>Ничего не изменилось</translation>
    </message>
    <message>
        <source>Nothing to add</source>
        <translation>Нечего добавлять</translation>
    </message>
    <message numerus="yes">
        <source>Show %n without changes</source>
        <translation>
            <numerusform>Показать %n без изменений</numerusform>
            <numerusform>Показать %n без изменений</numerusform>
            <numerusform>Показать %n без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split into %n card(s)</source>
        <translation>
            <numerusform>Разделить на %n карточку</numerusform>
            <numerusform>Разделить на %n карточки</numerusform>
            <numerusform>Разделить на %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Step {label}</source>
        <translation>Шаг {label}</translation>
    </message>
    <message>
        <source>The bundled deck answers this question: take its answer</source>
        <translation>Взять ответ из готовой колоды</translation>
    </message>
    <message numerus="yes">
        <source>The bundled deck answers this with %n card(s): take them</source>
        <translation>
            <numerusform>Взять ответ из готовой колоды: %n карточка</numerusform>
            <numerusform>Взять ответ из готовой колоды: %n карточки</numerusform>
            <numerusform>Взять ответ из готовой колоды: %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>The chapters are up to date</source>
        <translation>Главы обновлены</translation>
    </message>
    <message>
        <source>Understood: {list}</source>
        <translation>Понято: {list}</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>[picture: {words}]</source>
        <translation>[картинка: {words}]</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[картинка]</translation>
    </message>
    <message>
        <source>assumed: the page names no video here</source>
        <translation>предположительно: страница не называет видео</translation>
    </message>
    <message>
        <source>gone: {time} {title}</source>
        <translation>больше нет: {time} {title}</translation>
    </message>
    <message>
        <source>new: {time} {title}</source>
        <translation>новая: {time} {title}</translation>
    </message>
    <message>
        <source>no chapter</source>
        <translation>глава не выбрана</translation>
    </message>
    <message>
        <source>no chapters known</source>
        <translation>главы неизвестны</translation>
    </message>
</context>
<context>
    <name>InsteadPanel</name>
    <message numerus="yes">
        <source>Answer %n open question(s)</source>
        <translation>
            <numerusform>Ответить на %n вопрос без ответа</numerusform>
            <numerusform>Ответить на %n вопроса без ответа</numerusform>
            <numerusform>Ответить на %n вопросов без ответа</numerusform>
        </translation>
    </message>
    <message>
        <source>If you have time left</source>
        <translation>Если осталось время</translation>
    </message>
    <message numerus="yes">
        <source>Look ahead at a chapter: {chapter} (%n question(s))</source>
        <translation>
            <numerusform>Заглянуть в следующую главу: {chapter} (%n вопрос)</numerusform>
            <numerusform>Заглянуть в следующую главу: {chapter} (%n вопроса)</numerusform>
            <numerusform>Заглянуть в следующую главу: {chapter} (%n вопросов)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise %n card(s) forgotten today</source>
        <translation>
            <numerusform>Потренировать %n карточку, забытую сегодня</numerusform>
            <numerusform>Потренировать %n карточки, забытые сегодня</numerusform>
            <numerusform>Потренировать %n карточек, забытых сегодня</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %n card(s) of tomorrow now</source>
        <translation>
            <numerusform>Повторить сегодня %n завтрашнюю карточку</numerusform>
            <numerusform>Повторить сегодня %n завтрашние карточки</numerusform>
            <numerusform>Повторить сегодня %n завтрашних карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Review the chapter that fades most: {chapter} ({percent}%)</source>
        <translation>Повторить главу, которая забывается сильнее всего: {chapter} ({percent}&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>IntervalSection</name>
    <message>
        <source>Before that hour it is still the day before, as for whoever sits up late.</source>
        <translation>До этого часа ещё идёт вчерашний день — для тех, кто засиживается допоздна.</translation>
    </message>
    <message>
        <source>Learning steps</source>
        <translation>Шаги заучивания</translation>
    </message>
    <message>
        <source>Longest interval, days</source>
        <translation>Наибольший интервал, дней</translation>
    </message>
    <message>
        <source>No card stays away longer than that.</source>
        <translation>Дольше этого ни одна карточка не пропадает.</translation>
    </message>
    <message>
        <source>Relearning steps</source>
        <translation>Шаги переучивания</translation>
    </message>
    <message>
        <source>Steps and intervals</source>
        <translation>Шаги и интервалы</translation>
    </message>
    <message>
        <source>The day begins at</source>
        <translation>День начинается в</translation>
    </message>
    <message>
        <source>The same for a card that was forgotten.</source>
        <translation>То же для забытой карточки.</translation>
    </message>
    <message>
        <source>When a new card comes again on its first day: 1m 10m. Empty: never.</source>
        <translation>Через сколько новая карточка вернётся в первый день: 1m 10m. Пусто — не вернётся.</translation>
    </message>
    <message>
        <source>“{step}” is no step. Write numbers with m, h or d: 1m 10m 1d.</source>
        <translation>«{step}» — не шаг. Пишите числа с m, h или d: 1m 10m 1d.</translation>
    </message>
    <message>
        <source>“{step}” is not longer than the step before it.</source>
        <translation>«{step}» не длиннее предыдущего шага.</translation>
    </message>
    <message>
        <source>“{step}”: a step is longer than nothing and at most 30 days.</source>
        <translation>«{step}»: шаг должен быть больше нуля и не больше 30 дней.</translation>
    </message>
</context>
<context>
    <name>Intervals</name>
    <message>
        <source>&lt; 1 min</source>
        <translation>&lt; 1 мин</translation>
    </message>
    <message>
        <source>{number} d</source>
        <translation>{number} д</translation>
    </message>
    <message>
        <source>{number} h</source>
        <translation>{number} ч</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
    </message>
    <message>
        <source>{number} mo</source>
        <translation>{number} мес</translation>
    </message>
    <message>
        <source>{number} y</source>
        <translation>{number} г</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>Now: {keys}</source>
        <translation>Сейчас: {keys}</translation>
    </message>
    <message>
        <source>Other keys</source>
        <translation>Другие клавиши</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Нажмите новые клавиши</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Обменять</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Забрать</translation>
    </message>
    <message>
        <source>These keys are those of {command}.</source>
        <translation>Эти клавиши уже у команды {command}.</translation>
    </message>
</context>
<context>
    <name>KeyPointsEditor</name>
    <message>
        <source>+ Add a key point</source>
        <translation>+ Добавить ключевую мысль</translation>
    </message>
    <message>
        <source>Core</source>
        <translation>Главная</translation>
    </message>
    <message>
        <source>Key point</source>
        <translation>Ключевая мысль</translation>
    </message>
    <message>
        <source>Key points</source>
        <translation>Ключевые мысли</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Three to five short lines that an answer must contain. ★ marks the core.</source>
        <translation>От трёх до пяти коротких строк, без которых ответ неполон. ★ отмечает главное.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
</context>
<context>
    <name>KindWords</name>
    <message>
        <source>Again</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>заучивание</translation>
    </message>
    <message>
        <source>relearning</source>
        <translation>переучивание</translation>
    </message>
    <message>
        <source>reviews</source>
        <translation>повторения</translation>
    </message>
    <message>
        <source>without schedule</source>
        <translation>вне расписания</translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message>
        <source>As in the settings</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Limits for today only</source>
        <translation>Лимиты только на сегодня</translation>
    </message>
    <message>
        <source>New cards</source>
        <translation>Новые карточки</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Повторения</translation>
    </message>
    <message>
        <source>Set for today</source>
        <translation>Задать на сегодня</translation>
    </message>
    <message>
        <source>Tomorrow the settings hold again: {new} new cards, {reviews} reviews.</source>
        <translation>Завтра снова действуют настройки: новых карточек — {new}, повторений — {reviews}.</translation>
    </message>
</context>
<context>
    <name>LooksSection</name>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Looks and language</source>
        <translation>Вид и язык</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The card is tied to this chapter now</source>
        <translation>Карточка привязана к этой главе</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>MarkdownView</name>
    <message>
        <source>picture is missing</source>
        <translation>картинки нет</translation>
    </message>
</context>
<context>
    <name>MemorySection</name>
    <message>
        <source>%</source>
        <translation>&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) a day</source>
        <translation>
            <numerusform>%n ответ в день</numerusform>
            <numerusform>%n ответа в день</numerusform>
            <numerusform>%n ответов в день</numerusform>
        </translation>
    </message>
    <message>
        <source>A card comes back when the chance to recall it has fallen to this.</source>
        <translation>Карточка возвращается, когда вероятность её вспомнить падает до этого уровня.</translation>
    </message>
    <message>
        <source>Desired retention</source>
        <translation>Желаемое удержание</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Память</translation>
    </message>
    <message>
        <source>Minutes a day by desired retention</source>
        <translation>Минут в день при желаемом удержании</translation>
    </message>
    <message>
        <source>Simulated for a year from your own cards, answers and times.</source>
        <translation>Смоделировано на год вперёд по вашим карточкам, ответам и времени.</translation>
    </message>
    <message>
        <source>Simulating the year…</source>
        <translation>Моделируем год…</translation>
    </message>
    <message>
        <source>The curve comes with the first cards.</source>
        <translation>Кривая появится с первыми карточками.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{minutes} min a day</source>
        <translation>{minutes} мин в день</translation>
    </message>
    <message>
        <source>{remembered} of {cards} cards remembered</source>
        <translation>вспоминается карточек: {remembered} из {cards}</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>As at first</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Вернуть: {what}</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>Middle</name>
    <message>
        <source>Import a module page: its questions become cards.</source>
        <translation>Импортируйте страницу модуля: вопросы станут карточками.</translation>
    </message>
    <message>
        <source>Import a module…</source>
        <translation>Импорт модуля…</translation>
    </message>
    <message>
        <source>No card is like that. Take a word out of the search.</source>
        <translation>Таких карточек нет. Уберите из запроса слово.</translation>
    </message>
    <message>
        <source>No cards yet</source>
        <translation>Карточек ещё нет</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Show all cards</source>
        <translation>Показать все карточки</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Переместить сюда</translation>
    </message>
    <message>
        <source>No place has these words.</source>
        <translation>Места с такими словами нет.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>There is no other place yet. Add a module or a lecture first.</source>
        <translation>Другого места пока нет. Сначала добавьте модуль или лекцию.</translation>
    </message>
    <message>
        <source>Type to find the place</source>
        <translation>Начните вводить название места</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Export to Anki</source>
        <translation>Экспорт в Anki</translation>
    </message>
    <message>
        <source>Import a module…</source>
        <translation>Импорт модуля…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
</context>
<context>
    <name>NoModules</name>
    <message>
        <source>Add a module by hand…</source>
        <translation>Добавить модуль вручную…</translation>
    </message>
    <message>
        <source>Import a module page: its lectures and questions will stand here.</source>
        <translation>Импортируйте страницу модуля: здесь появятся её лекции и вопросы.</translation>
    </message>
    <message>
        <source>Import a module…</source>
        <translation>Импорт модуля…</translation>
    </message>
    <message>
        <source>No modules yet</source>
        <translation>Модулей пока нет</translation>
    </message>
</context>
<context>
    <name>NothingToExport</name>
    <message>
        <source>Answer the questions</source>
        <translation>Ответить на вопросы</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Import a module…</source>
        <translation>Импорт модуля…</translation>
    </message>
    <message>
        <source>None of these cards has an answer yet. Write answers first.</source>
        <translation>Ни у одной из этих карточек ещё нет ответа. Сначала напишите ответы.</translation>
    </message>
    <message>
        <source>There are no cards yet. Import a module first.</source>
        <translation>Карточек пока нет. Сначала импортируйте модуль.</translation>
    </message>
    <message>
        <source>There is nothing to export</source>
        <translation>Экспортировать нечего</translation>
    </message>
</context>
<context>
    <name>OwnReviewDialog</name>
    <message>
        <source>A review of its own</source>
        <translation>Отдельное повторение</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Chapter {chapter} · {video}</source>
        <translation>Глава «{chapter}» · {video}</translation>
    </message>
    <message>
        <source>Find a lecture, a chapter or a tag</source>
        <translation>Найти лекцию, главу или метку</translation>
    </message>
    <message>
        <source>Lecture {number} · {module}</source>
        <translation>Лекция {number} · {module}</translation>
    </message>
    <message>
        <source>No cards</source>
        <translation>Нет карточек</translation>
    </message>
    <message numerus="yes">
        <source>Nothing of this is due now, but %n card(s) can be practised.</source>
        <translation>
            <numerusform>Сейчас здесь нечего повторять, но %n карточку можно потренировать.</numerusform>
            <numerusform>Сейчас здесь нечего повторять, но %n карточки можно потренировать.</numerusform>
            <numerusform>Сейчас здесь нечего повторять, но %n карточек можно потренировать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>Only practise: the schedule stays as it is</source>
        <translation>Только тренировка: расписание не изменится</translation>
    </message>
    <message numerus="yes">
        <source>Start, %n card(s)</source>
        <translation>
            <numerusform>Начать: %n карточка</numerusform>
            <numerusform>Начать: %n карточки</numerusform>
            <numerusform>Начать: %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag {tag}</source>
        <translation>Метка {tag}</translation>
    </message>
    <message>
        <source>What do you want to review?</source>
        <translation>Что хотите повторить?</translation>
    </message>
    <message>
        <source>What was forgotten today</source>
        <translation>Забытое сегодня</translation>
    </message>
</context>
<context>
    <name>PageHead</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>выбрана %n</numerusform>
            <numerusform>выбраны %n</numerusform>
            <numerusform>выбрано %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Progress of the change</source>
        <translation>Ход изменения</translation>
    </message>
    <message>
        <source>{selected} of {found}</source>
        <translation>{selected} из {found}</translation>
    </message>
</context>
<context>
    <name>PageText</name>
    <message>
        <source>The text of the page</source>
        <translation>Текст страницы</translation>
    </message>
</context>
<context>
    <name>PaletteSearch</name>
    <message>
        <source>A command, a page, a lecture, a chapter, words of a card…</source>
        <translation>Команда, страница, лекция, глава, слова карточки…</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Карточки</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Chosen last</source>
        <translation>Недавнее</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Курс</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Лекция</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Модуль</translation>
    </message>
    <message>
        <source>Nothing is called so, and no card has these words.</source>
        <translation>Ничего так не называется, и таких слов нет ни в одной карточке.</translation>
    </message>
    <message>
        <source>↑ ↓ choose   ·   Enter opens   ·   Esc closes</source>
        <translation>↑ ↓ выбрать   ·   Enter открыть   ·   Esc закрыть</translation>
    </message>
</context>
<context>
    <name>PaneActions</name>
    <message>
        <source>Choose a chapter that has cards.</source>
        <translation>Выберите главу, у которой есть карточки.</translation>
    </message>
    <message>
        <source>Choose another chapter to tie the card to it.</source>
        <translation>Чтобы перепривязать карточку, выберите другую главу.</translation>
    </message>
    <message>
        <source>No chapter is shown.</source>
        <translation>Глава не показана.</translation>
    </message>
</context>
<context>
    <name>PaneFoot</name>
    <message>
        <source>Link here</source>
        <translation>Привязать</translation>
    </message>
    <message>
        <source>Review chapter</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Review the cards of this chapter, due or not</source>
        <translation>Повторить карточки этой главы, даже если срок не подошёл</translation>
    </message>
    <message>
        <source>Tie this card to the chosen chapter</source>
        <translation>Привязать карточку к выбранной главе</translation>
    </message>
</context>
<context>
    <name>PaneHead</name>
    <message>
        <source>Open on YouTube</source>
        <translation>Открыть на YouTube</translation>
    </message>
    <message>
        <source>Open on YouTube at {time}</source>
        <translation>Открыть на YouTube с {time}</translation>
    </message>
    <message>
        <source>Other videos of this module</source>
        <translation>Другие видео модуля</translation>
    </message>
</context>
<context>
    <name>ParameterSection</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>FSRS parameters</source>
        <translation>Параметры FSRS</translation>
    </message>
    <message>
        <source>In use: parameters of your own.</source>
        <translation>Действуют ваши собственные параметры.</translation>
    </message>
    <message>
        <source>In use: the published parameters, which fit most people.</source>
        <translation>Действуют общие параметры, которые подходят большинству.</translation>
    </message>
    <message>
        <source>Log loss {loss_before} → {loss_after}, RMSE {rmse_before} → {rmse_after}: the nearer to 0, the better your answers were foreseen. Learnt from {reviews} reviews.</source>
        <translation>Log loss {loss_before} → {loss_after}, RMSE {rmse_before} → {rmse_after}: чем ближе к 0, тем лучше предсказаны ваши ответы. Использовано повторений: {reviews}.</translation>
    </message>
    <message>
        <source>Nothing better was found: what is in use fits your reviews best.</source>
        <translation>Лучшего не нашлось: нынешние параметры подходят к вашим повторениям лучше всего.</translation>
    </message>
    <message>
        <source>Optimise on my reviews</source>
        <translation>Подобрать по моим повторениям</translation>
    </message>
    <message>
        <source>The optimiser is an extra that is not installed. This command installs it: {command}</source>
        <translation>Подбор — дополнение, оно не установлено. Его установит команда: {command}</translation>
    </message>
    <message>
        <source>There are {reviews} reviews to learn from so far, and {needed} are needed. Until then the published parameters are the better guess.</source>
        <translation>Пока есть {reviews} пригодных повторений, а нужно {needed}. До тех пор общие параметры надёжнее.</translation>
    </message>
    <message>
        <source>Use the published ones</source>
        <translation>Вернуть общие</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Взять эти</translation>
    </message>
</context>
<context>
    <name>PartPanel</name>
    <message numerus="yes">
        <source>%n card(s)</source>
        <translation>
            <numerusform>%n карточка</numerusform>
            <numerusform>%n карточки</numerusform>
            <numerusform>%n карточек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n today</source>
        <comment>cards due</comment>
        <translation>
            <numerusform>%n сегодня</numerusform>
            <numerusform>%n сегодня</numerusform>
            <numerusform>%n сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Lecture {number}</source>
        <translation>Лекция {number}</translation>
    </message>
    <message>
        <source>Mastery timeline</source>
        <translation>Шкала усвоения</translation>
    </message>
    <message>
        <source>Review only these cards</source>
        <translation>Повторить только эти карточки</translation>
    </message>
    <message>
        <source>Steps and exercises</source>
        <translation>Шаги и упражнения</translation>
    </message>
    <message>
        <source>no cards</source>
        <translation>нет карточек</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>ещё не показывались</translation>
    </message>
    <message>
        <source>nothing today</source>
        <translation>сегодня ничего</translation>
    </message>
    <message>
        <source>{percent}% known</source>
        <translation>Выучено {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{percent}% recalled today</source>
        <translation>вспомнятся сегодня: {percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PendingBar</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Cards earlier: {earlier}, later: {later}, unmoved: {unmoved}.</source>
        <translation>Карточек раньше: {earlier}, позже: {later}, без изменений: {unmoved}.</translation>
    </message>
    <message>
        <source>Computing what they would move…</source>
        <translation>Считаем, что изменится…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отказаться</translation>
    </message>
    <message>
        <source>Due by the end of a week: {after} instead of {before}.</source>
        <translation>К повторению за неделю: {after} вместо {before}.</translation>
    </message>
    <message>
        <source>No card gets another date.</source>
        <translation>Даты карточек не изменятся.</translation>
    </message>
    <message>
        <source>No card has a date yet, so nothing moves.</source>
        <translation>Дат у карточек ещё нет, ничего не сдвинется.</translation>
    </message>
    <message>
        <source>These rules are not followed yet</source>
        <translation>Новые правила ещё не действуют</translation>
    </message>
</context>
<context>
    <name>Percent</name>
    <message>
        <source>{number}%</source>
        <translation>{number}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PictureBar</name>
    <message>
        <source>Insert pictures</source>
        <translation>Вставить картинки</translation>
    </message>
    <message>
        <source>Insert pictures. They can also be pasted or dropped.</source>
        <translation>Вставить картинки. Их можно и вставить из буфера, и перетащить.</translation>
    </message>
    <message>
        <source>Made smaller: {wide} × {high} pixels.</source>
        <translation>Уменьшена: {wide} × {high} пикселей.</translation>
    </message>
    <message>
        <source>Only PNG, JPEG, GIF and WebP pictures can be taken.</source>
        <translation>Подходят только картинки PNG, JPEG, GIF и WebP.</translation>
    </message>
    <message>
        <source>Pictures ({kinds})</source>
        <translation>Картинки ({kinds})</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Картинка…</translation>
    </message>
    <message>
        <source>Taking the picture…</source>
        <translation>Готовлю картинку…</translation>
    </message>
    <message>
        <source>The picture cannot be read.</source>
        <translation>Картинку не удалось прочитать.</translation>
    </message>
    <message>
        <source>The picture is larger than 5 MB even when made smaller.</source>
        <translation>Даже уменьшенная картинка больше 5 МБ.</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
</context>
<context>
    <name>ProgressContent</name>
    <message>
        <source>All modules</source>
        <translation>Все модули</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
</context>
<context>
    <name>ProgressHead</name>
    <message numerus="yes">
        <source>%Ln for three weeks and more</source>
        <translation>
            <numerusform>%Ln — на три недели и дольше</numerusform>
            <numerusform>%Ln — на три недели и дольше</numerusform>
            <numerusform>%Ln — на три недели и дольше</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln learnt</source>
        <translation>
            <numerusform>%Ln выучена</numerusform>
            <numerusform>%Ln выучены</numerusform>
            <numerusform>%Ln выучено</numerusform>
        </translation>
    </message>
    <message>
        <source>Half of the cards are recalled with 90% after that long, or longer.</source>
        <translation>Половину карточек вы через такой срок или позже вспомните с вероятностью 90&#xa0;%.</translation>
    </message>
    <message numerus="yes">
        <source>a day, on %n day(s) of 30</source>
        <translation>
            <numerusform>в день, занимались %n день из&#xa0;30</numerusform>
            <numerusform>в день, занимались %n дня из&#xa0;30</numerusform>
            <numerusform>в день, занимались %n дней из&#xa0;30</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>card(s)</source>
        <comment>after the number %n, which stands above</comment>
        <translation>
            <numerusform>карточка</numerusform>
            <numerusform>карточки</numerusform>
            <numerusform>карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>median stability</source>
        <translation>медиана стабильности</translation>
    </message>
    <message>
        <source>recalled in 30 days, {desired} desired</source>
        <translation>вспомнили за 30 дней, цель&#xa0;{desired}</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} мин</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>Go to Today</source>
        <translation>Перейти к «Сегодня»</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Пока нечего показать</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Прогресс</translation>
    </message>
    <message>
        <source>Progress begins with the first review: come back after it.</source>
        <translation>Прогресс начинается с первого повторения — загляните сюда после него.</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>%1 File</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестный тип</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Папка:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Тип файлов:</translation>
    </message>
</context>
<context>
    <name>QuestionPreview</name>
    <message>
        <source>No answer yet. Press Enter to write it.</source>
        <translation>Ответа ещё нет. Нажмите Enter, чтобы его написать.</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>Again</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>Proposed from the key points</source>
        <translation>Предложено по ключевым мыслям</translation>
    </message>
    <message>
        <source>Proposed from the key points: {key} gives it</source>
        <translation>Предложено по ключевым мыслям: поставит {key}</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Показать ответ</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n вопрос</numerusform>
            <numerusform>%n вопроса</numerusform>
            <numerusform>%n вопросов</numerusform>
        </translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Before</source>
        <comment>the chapter before</comment>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Cover the answers</source>
        <translation>Закрыть ответы</translation>
    </message>
    <message>
        <source>Next</source>
        <comment>the next chapter</comment>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Чтение подряд</translation>
    </message>
    <message>
        <source>Review these</source>
        <translation>Повторить их</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <comment>cards</comment>
        <translation>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
            <numerusform>Показать ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the answers</source>
        <translation>Открыть ответы</translation>
    </message>
    <message>
        <source>The chapter before</source>
        <translation>Предыдущая глава</translation>
    </message>
    <message>
        <source>The next chapter</source>
        <translation>Следующая глава</translation>
    </message>
    <message>
        <source>This is not in the collection any more</source>
        <translation>Этого в коллекции больше нет</translation>
    </message>
</context>
<context>
    <name>ReminderSection</name>
    <message>
        <source>At most once a day, and only when more is due than you have reviewed. It comes while llmcards is open, in its window or in the tray.</source>
        <translation>Не чаще раза в день и только если осталось больше, чем вы уже повторили. Напоминание приходит, пока llmcards открыт: в окне или в трее.</translation>
    </message>
    <message>
        <source>At most once a day, and only when more is due than you have reviewed. This desktop has no tray: the reminder comes in the open window.</source>
        <translation>Не чаще раза в день и только если осталось больше, чем вы уже повторили. На этом рабочем столе нет трея: напоминание появится в открытом окне.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Remind me when cards are due</source>
        <translation>Напоминать, когда есть карточки к повторению</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Stay in the tray when the window is closed</source>
        <translation>Оставаться в трее, когда окно закрыто</translation>
    </message>
    <message>
        <source>This desktop has no tray.</source>
        <translation>На этом рабочем столе нет трея.</translation>
    </message>
    <message>
        <source>llmcards goes on without a window; its menu in the tray ends it.</source>
        <translation>llmcards продолжает работать без окна; завершить его можно из меню в трее.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message numerus="yes">
        <source>%n card(s) due today</source>
        <translation>
            <numerusform>На сегодня %n карточка</numerusform>
            <numerusform>На сегодня %n карточки</numerusform>
            <numerusform>На сегодня %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Time to review</source>
        <translation>Пора повторять</translation>
    </message>
    <message>
        <source>llmcards goes on here, and reminds you of cards.</source>
        <translation>llmcards продолжает работать здесь и напомнит о карточках.</translation>
    </message>
    <message numerus="yes">
        <source>{due}, about %n minute(s).</source>
        <translation>
            <numerusform>{due}, около %n минуты.</numerusform>
            <numerusform>{due}, около %n минут.</numerusform>
            <numerusform>{due}, около %n минут.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reminding</name>
    <message>
        <source>Review now</source>
        <translation>Повторить сейчас</translation>
    </message>
</context>
<context>
    <name>Replay</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Возвращено: {what}</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>Lecture {number}</source>
        <translation>Лекция {number}</translation>
    </message>
    <message>
        <source>Steps and exercises</source>
        <translation>Шаги и упражнения</translation>
    </message>
    <message>
        <source>learning</source>
        <translation>заучивание</translation>
    </message>
    <message>
        <source>leech</source>
        <translation>трудная</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>тренировка</translation>
    </message>
    <message>
        <source>relearning</source>
        <translation>переучивание</translation>
    </message>
    <message>
        <source>{number} of {all} · ≈ {minutes} min</source>
        <translation>{number} из {all} · ≈ {minutes} мин</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Повторение</translation>
    </message>
</context>
<context>
    <name>RulesFlow</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Every card&apos;s next date is computed from its reviews again.</source>
        <translation>Следующая дата каждой карточки заново вычисляется по её повторениям.</translation>
    </message>
    <message>
        <source>Your cards get their new dates</source>
        <translation>Карточки получают новые даты</translation>
    </message>
</context>
<context>
    <name>Saver</name>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Save this chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Search cards</source>
        <translation>Поиск карточек</translation>
    </message>
    <message>
        <source>Search: words, &quot;a phrase&quot;, tag:, is:due, due:&lt;7, or, -not</source>
        <translation>Поиск: слова, «фраза», tag:, is:due, due:&lt;7, or, -не</translation>
    </message>
    <message>
        <source>Words in any form · &quot;words in a row&quot; · or · -not · ( )
tag:  module:  chapter:  kind:  lecture:2
is:due  is:new  is:learning  is:review  is:suspended  is:buried  is:leech
has:answer  has:link  flag:any  flag:1
due:&lt;7  stability:&gt;30  difficulty:&gt;=7  lapses:&gt;2  reps:0</source>
        <translation>Слова в любой форме · «слова подряд» · or (или) · -слово (без него) · ( )
tag:  module:  chapter:  kind:  lecture:2
is:due  is:new  is:learning  is:review  is:suspended  is:buried  is:leech
has:answer  has:link  flag:any  flag:1
due:&lt;7  stability:&gt;30  difficulty:&gt;=7  lapses:&gt;2  reps:0</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n card(s) got another date</source>
        <translation>
            <numerusform>%n карточка получила новую дату</numerusform>
            <numerusform>%n карточки получили новые даты</numerusform>
            <numerusform>%n карточек получили новые даты</numerusform>
        </translation>
    </message>
    <message>
        <source>A backup was made</source>
        <translation>Копия сделана</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The backup is back; what was there before is in the list</source>
        <translation>Копия восстановлена; прежнее состояние — в списке</translation>
    </message>
    <message>
        <source>The rules of before are back</source>
        <translation>Вернулись прежние правила</translation>
    </message>
</context>
<context>
    <name>ShortcutSection</name>
    <message>
        <source>All as at first</source>
        <translation>Все по умолчанию</translation>
    </message>
    <message>
        <source>As at first</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>At first: {keys}</source>
        <translation>По умолчанию: {keys}</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Enter or a double click on a line asks for its new keys.</source>
        <translation>Enter или двойной щелчок по строке — и можно нажать новые клавиши.</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Найти команду или клавишу</translation>
    </message>
    <message>
        <source>Its keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>More keys…</source>
        <translation>Ещё клавиши…</translation>
    </message>
    <message>
        <source>New keys…</source>
        <translation>Новые клавиши…</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
</context>
<context>
    <name>SplitOffer</name>
    <message numerus="yes">
        <source>Split into %n card(s)</source>
        <translation>
            <numerusform>Разделить на %n карточку</numerusform>
            <numerusform>Разделить на %n карточки</numerusform>
            <numerusform>Разделить на %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>This asks more than one thing. One card each is remembered better:</source>
        <translation>Здесь несколько вопросов. По одному на карточку они запомнятся лучше:</translation>
    </message>
</context>
<context>
    <name>SpreadSection</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln карточка</numerusform>
            <numerusform>%Ln карточки</numerusform>
            <numerusform>%Ln карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>Difficulty</source>
        <translation>Сложность</translation>
    </message>
    <message>
        <source>From 1, easy, to 10, hard</source>
        <translation>От 1 (легко) до 10 (трудно)</translation>
    </message>
    <message>
        <source>No card was answered yet.</source>
        <translation>Ни одной карточки ещё не повторяли.</translation>
    </message>
    <message>
        <source>Recall today</source>
        <translation>Вероятность вспомнить сегодня</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Стабильность</translation>
    </message>
    <message>
        <source>The chance to recall each card</source>
        <translation>Сколько карточек с какой вероятностью</translation>
    </message>
    <message>
        <source>Until recall has fallen to 90%</source>
        <translation>Срок, за который вероятность вспомнить упадёт до 90&#xa0;%</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low} и больше</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>от {low} до {high}</translation>
    </message>
</context>
<context>
    <name>StartRow</name>
    <message>
        <source>Another review…</source>
        <translation>Другое повторение…</translation>
    </message>
    <message>
        <source>Limits for today…</source>
        <translation>Лимиты на сегодня…</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Начать повторение</translation>
    </message>
    <message>
        <source>Today: {new} new, {reviews} reviews</source>
        <translation>Сегодня: новых {new}, повторений {reviews}</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message numerus="yes">
        <source>%n more card(s) are due today.</source>
        <translation>
            <numerusform>Сегодня ждёт ещё %n карточка.</numerusform>
            <numerusform>Сегодня ждут ещё %n карточки.</numerusform>
            <numerusform>Сегодня ждёт ещё %n карточек.</numerusform>
        </translation>
    </message>
    <message>
        <source>A short break</source>
        <translation>Короткий перерыв</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Снова</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Назад к «Сегодня»</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>На сегодня всё</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Легко</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Хорошо</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Трудно</translation>
    </message>
    <message>
        <source>Next card in {time}. {tomorrow}</source>
        <translation>Следующая карточка через {time}. {tomorrow}</translation>
    </message>
    <message>
        <source>Next card in {time}; it comes up by itself.</source>
        <translation>Следующая карточка через {time}; она появится сама.</translation>
    </message>
    <message>
        <source>This review is done</source>
        <translation>Это повторение закончено</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>вспомнили</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>повторено</translation>
    </message>
    <message>
        <source>time taken</source>
        <translation>время</translation>
    </message>
    <message>
        <source>{tomorrow} The next ones come on {date}.</source>
        <translation>{tomorrow} Следующие — {date}</translation>
    </message>
</context>
<context>
    <name>TextDialog</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>TimeSection</name>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Answers a day</source>
        <translation>Ответы по дням</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Минуты по дням</translation>
    </message>
    <message>
        <source>No answers in this time.</source>
        <translation>За это время ответов не было.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>За последний %n день</numerusform>
            <numerusform>За последние %n дня</numerusform>
            <numerusform>За последние %n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>no answers</source>
        <translation>ответов не было</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Answer them</source>
        <translation>Ответить на них</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more lecture(s)</source>
        <translation>
            <numerusform>Показать ещё %n лекцию</numerusform>
            <numerusform>Показать ещё %n лекции</numerusform>
            <numerusform>Показать ещё %n лекций</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Until they have one they are neither asked nor exported.</source>
        <translation>Пока ответа нет, они не спрашиваются и не экспортируются.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message numerus="yes">
        <source>%n card(s) due</source>
        <translation>
            <numerusform>к повторению %n карточка</numerusform>
            <numerusform>к повторению %n карточки</numerusform>
            <numerusform>к повторению %n карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>No reminder today</source>
        <translation>Сегодня не напоминать</translation>
    </message>
    <message>
        <source>Open llmcards</source>
        <translation>Открыть llmcards</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Review now</source>
        <translation>Повторить сейчас</translation>
    </message>
</context>
<context>
    <name>TrueRetentionSection</name>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>No reviews in this time.</source>
        <translation>За это время повторений не было.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Week from {day}</source>
        <translation>Неделя с {day}</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>desired</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>no reviews</source>
        <translation>повторений не было</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln review(s)</source>
        <translation>
            <numerusform>из %Ln повторения</numerusform>
            <numerusform>из %Ln повторений</numerusform>
            <numerusform>из %Ln повторений</numerusform>
        </translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>вспомнили</translation>
    </message>
    <message>
        <source>{share} recalled</source>
        <translation>вспомнили {share}</translation>
    </message>
    <message>
        <source>{share} recalled {reviews}, {desired} desired</source>
        <translation>Вспомнили {share} {reviews}, цель {desired}</translation>
    </message>
</context>
<context>
    <name>TypedPanel</name>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Your answer. Ctrl+Enter shows the right one.</source>
        <translation>Ваш ответ. Ctrl+Enter покажет правильный.</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Reading the page…</source>
        <translation>Читаем страницу…</translation>
    </message>
</context>
<context>
    <name>WarningWords</name>
    <message>
        <source>A list after other text asks nothing, was left out:</source>
        <translation>Список после другого текста ни о чём не спрашивает, пропущен:</translation>
    </message>
    <message>
        <source>A list under an unknown heading was left out:</source>
        <translation>Пропущен список под незнакомым заголовком:</translation>
    </message>
    <message>
        <source>A list under no heading was left out:</source>
        <translation>Пропущен список без заголовка:</translation>
    </message>
    <message>
        <source>A picture larger than 5 MB was left out:</source>
        <translation>Картинка больше 5 МБ пропущена:</translation>
    </message>
    <message>
        <source>A picture that is no PNG, JPEG, GIF or WebP, left out:</source>
        <translation>Картинка не в PNG, JPEG, GIF или WebP пропущена:</translation>
    </message>
    <message>
        <source>A picture that is not on the page was left out:</source>
        <translation>Картинки нет на самой странице, она пропущена:</translation>
    </message>
    <message>
        <source>A picture whose question is not clear was left out</source>
        <translation>Неясно, к какому вопросу картинка, она пропущена</translation>
    </message>
    <message>
        <source>A question under no known heading was left out:</source>
        <translation>Пропущен вопрос вне знакомых заголовков:</translation>
    </message>
    <message>
        <source>A second list of chapters was left out</source>
        <translation>Пропущен второй список глав</translation>
    </message>
    <message>
        <source>A task to do, not a question to recall: left out unless ticked</source>
        <translation>Это задание, а не вопрос на память: без галочки не добавится</translation>
    </message>
    <message>
        <source>A time that goes back was not taken for a chapter:</source>
        <translation>Время идёт назад и за главу не принято:</translation>
    </message>
    <message>
        <source>Asks for a list: such cards are forgotten first</source>
        <translation>Просит перечислить: такие карточки забываются первыми</translation>
    </message>
    <message>
        <source>Does not begin like a task, was left out:</source>
        <translation>Не начинается как задание, пропущено:</translation>
    </message>
    <message>
        <source>It is not clear which question these answers belong to</source>
        <translation>Непонятно, к какому вопросу относятся эти ответы</translation>
    </message>
    <message>
        <source>May belong to the answer above or not; was left out:</source>
        <translation>Неясно, относится ли это к ответу выше; пропущено:</translation>
    </message>
    <message>
        <source>Much like another question of this module</source>
        <translation>Похоже на другой вопрос этого модуля</translation>
    </message>
    <message>
        <source>Neither questions nor a video were found</source>
        <translation>Не найдено ни вопросов, ни видео</translation>
    </message>
    <message>
        <source>No lecture of the page takes this video:</source>
        <translation>Ни одна лекция страницы не берёт это видео:</translation>
    </message>
    <message>
        <source>Nothing stands under this heading</source>
        <translation>Под этим заголовком ничего нет</translation>
    </message>
    <message>
        <source>Questions to a lecture that the page does not have</source>
        <translation>Вопросы к лекции, которой нет на странице</translation>
    </message>
    <message>
        <source>Several questions in one: the answer will be hard to grade</source>
        <translation>Несколько вопросов в одном: ответ трудно оценить</translation>
    </message>
    <message>
        <source>Stands in a list without a mark, was left out:</source>
        <translation>Строка без маркера внутри списка, пропущена:</translation>
    </message>
    <message>
        <source>Stands within a question, was left out:</source>
        <translation>Стоит внутри вопроса, пропущено:</translation>
    </message>
    <message>
        <source>Taken as the answer to the question above:</source>
        <translation>Принято за ответ на вопрос выше:</translation>
    </message>
    <message>
        <source>The code below this question was left out:</source>
        <translation>Код под этим вопросом пропущен:</translation>
    </message>
    <message>
        <source>The description lacks the video&apos;s address, its chapters cannot be opened:</source>
        <translation>В описании нет адреса видео, главы не открыть:</translation>
    </message>
    <message>
        <source>The list has no heading; its questions were taken for the first lecture&apos;s</source>
        <translation>У списка нет заголовка; вопросы отнесены к первой лекции</translation>
    </message>
    <message>
        <source>The page has a lecture of this number; your own takes the next free one:</source>
        <translation>На странице есть лекция с этим номером, ваша получит следующий свободный:</translation>
    </message>
    <message>
        <source>The page has no title</source>
        <translation>У страницы нет названия</translation>
    </message>
    <message>
        <source>This could not be read</source>
        <translation>Прочитать не удалось</translation>
    </message>
    <message>
        <source>Yes or no is guessed too easily: better ask “why”</source>
        <translation>«Да» или «нет» легко угадать: лучше спросить «почему»</translation>
    </message>
    <message>
        <source>{name} is empty. Choose the file that holds the page&apos;s text.</source>
        <translation>{name} — пустой файл. Выберите тот, где есть текст страницы.</translation>
    </message>
    <message>
        <source>{name} is not text. Save it as plain text, or copy the text and paste it.</source>
        <translation>{name} — не текст. Сохраните его как простой текст или скопируйте текст и вставьте.</translation>
    </message>
    <message>
        <source>{name} is too large. Paste only the module&apos;s text.</source>
        <translation>{name} — слишком большой файл. Вставьте только текст модуля.</translation>
    </message>
    <message>
        <source>“{text}”</source>
        <translation>«{text}»</translation>
    </message>
</context>
<context>
    <name>WeekPanel</name>
    <message numerus="yes">
        <source>%n more later today.</source>
        <comment>cards</comment>
        <translation>
            <numerusform>Сегодня позже ещё %n.</numerusform>
            <numerusform>Сегодня позже ещё %n.</numerusform>
            <numerusform>Сегодня позже ещё %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to review in seven days.</source>
        <comment>cards</comment>
        <translation>
            <numerusform>За семь дней на повторение: %n.</numerusform>
            <numerusform>За семь дней на повторение: %n.</numerusform>
            <numerusform>За семь дней на повторение: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Следующие семь дней</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Cards come back just before they are forgotten, each tied to the minute of the lecture that answers it. Two minutes a day are enough.</source>
        <translation>Карточки возвращаются перед тем, как забыться, и каждая связана с минутой лекции, где есть ответ. Хватит двух минут в день.</translation>
    </message>
    <message>
        <source>Import a module page…</source>
        <translation>Импортировать страницу…</translation>
    </message>
    <message>
        <source>Or bring a page of your own</source>
        <translation>Или принесите свою страницу</translation>
    </message>
    <message>
        <source>Paste, drop or open a course module’s page. Every question on it becomes a card, and you see what was understood before anything is added.</source>
        <translation>Вставьте, перетащите или откройте страницу модуля курса. Каждый вопрос станет карточкой, и вы увидите, что понято, прежде чем что-то добавится.</translation>
    </message>
    <message>
        <source>Remember what the course taught</source>
        <translation>Помните то, что узнали на курсе</translation>
    </message>
    <message>
        <source>Start ({language})</source>
        <translation>Начать ({language})</translation>
    </message>
    <message>
        <source>Start in English</source>
        <translation>Начать на английском</translation>
    </message>
    <message>
        <source>Start in Russian</source>
        <translation>Начать на русском</translation>
    </message>
    <message>
        <source>Start with a ready deck</source>
        <translation>Начните с готовой колоды</translation>
    </message>
    <message>
        <source>Understanding large language models: the questions of a course module with answers, key points and links into the lectures. Works without a network.</source>
        <translation>Понимание больших языковых моделей: вопросы модуля с ответами, ключевыми мыслями и ссылками на места в лекциях. Работает без сети.</translation>
    </message>
</context>
<context>
    <name>_VideoRow</name>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>%Ln карточка</numerusform>
            <numerusform>%Ln карточки</numerusform>
            <numerusform>%Ln карточек</numerusform>
        </translation>
    </message>
    <message>
        <source>no cards</source>
        <translation>нет карточек</translation>
    </message>
    <message>
        <source>{share} recalled today</source>
        <translation>сегодня вспомните {share}</translation>
    </message>
</context>
</TS>
