"""What Russia says it shot down, as its ministry, its governors and Russian-language media word it."""

from metrics.phrases import Phrase
from metrics.rules.russian_about import SINCE, rules

_STEMS = "беспилотн бпла дрон аппарат шахед над"
_BY = r"(?: (?:<|\[)?(?:\.\.\.|…)(?:>|\])?)?(?: (?:и <down>))?(?: <when>)?(?: (?:дежурными )?(?:средствами|силами|системами) [\w ]{2,40}?)?"
# What is over a place: "над территорией", "над Брянской", "в акватории".
_OVER = r"(?:над|в небе над|на подл[её]те к|при подлете к|на территори\w+|в акватори\w+|у берегов|вблизи|в районе) "
# After a dash: "два - в Калужской", "29 - Воронежской".
_IN = r"(?:(?:в|во) (?:небе |воздушном пространстве )?)?(?:московском регионе|\w+(?:ской|цкой|ском|цком)|крыму|подмосковье|татарстане|адыгее|чувашии|мордовии|башкирии|удмуртии|калмыкии)\b"
_AIMED = r",? (?:котор\w+ )?(?:летевш\w+|летели|летящ\w+|направлявш\w+|следовавш\w+|двигавш\w+) (?:на|к|в сторону|в направлении) [\w ]{3,30}?,?"
_TOLD = r"(?s)(?:<down>|пво).*<drones>|<drones>.*(?:<down>|пво)"

AIR = rules(
    "attacks on Russia, drones",
    _STEMS,
    "opponent",
    Phrase(
        rf"(?:\b(?:кроме того|также),? )?<down>{_BY}:? <aux>(?:<another> )?{{ukrainian_drones_shot_down}} (?:<downed> )?<drones>",
        "В течение прошедшей ночи дежурными средствами ПВО перехвачены и уничтожены {ukrainian_drones_shot_down: 52} украинских беспилотных летательных аппарата.",
        "Дежурными средствами ПВО уничтожен {ukrainian_drones_shot_down: украинский} беспилотный летательный аппарат.",
        "Минобороны РФ: за две недели уничтожены {ukrainian_drones_shot_down.multi-day: 900} украинских беспилотников.",
        "Минобороны РФ: на направлении противник потерял {ukrainian_tanks_lost: два} танка. Кроме того, уничтожено {ukrainian_drones_shot_down: девятнадцать} украинских беспилотных летательных аппаратов.",
        "Житель Белгородской области снял, как сбили украинский беспилотник.",
        "Всего с начала проведения специальной военной операции уничтожены {ukrainian_drones_lost.cumulative: 103 000} беспилотных летательных аппаратов.",
        "В музее показали два сбитых дрона.",
        unless=SINCE,
    ),
    Phrase(
        r"(?:^|,| и|;) ?по {ukrainian_drones_shot_down} (?:воздушн\w+ )?цел(?:и|ей|ь) <aux><down>(?: (?:в|над) [^#;.!?\n]{3,80})?",
        "Минобороны: сбиты {ukrainian_drones_shot_down: 31} украинских дронов, по {ukrainian_drones_shot_down: две} цели уничтожили в Курской и Брянской областях.",
        "Тренер дрон-клуба над Курской областью учил: по две цели в год сбить нетрудно.",
        needs="<drones>",
        unless=SINCE,
    ),
    Phrase(
        r"<down> <gap>{ukrainian_drones_shot_down} <drones>",
        "ПВО сбила над Россией {ukrainian_drones_shot_down: 45} украинских беспилотников.",
        "Губернатор Белгородской области сообщил, что над регионом ПВО сбила {ukrainian_drones_shot_down: семь} дронов.",
        "Воздушные силы Украины сообщили, что сбили {drones_shot_down: 40} российских дронов.",
        "Сбив замок, воры вынесли из магазина два украинских дрона.",
        unless=rf"{SINCE}|\bвор(?:ы|а|ов|ами)?\b|с применением #|атак\w* #",
    ),
    Phrase(
        rf"{{ukrainian_drones_shot_down}} (?:<downed> )?<drones>(?:{_AIMED})?,? <aux>(?:<pass>)?<down>",
        "Дежурными средствами ПВО {ukrainian_drones_shot_down: три} украинских БПЛА самолетного типа уничтожены на подлете.",
        "Дежурными средствами ПВО {ukrainian_drones_shot_down: украинские} беспилотные летательные аппараты уничтожены над Брянской областью.",
        "Около 14.30 мск {ukrainian_drones_shot_down: беспилотный} летательный аппарат был обнаружен и уничтожен.",
        "Два дрона за сезон помогли, и сорняки уничтожены на ста гектарах.",
        unless=rf"{SINCE}|сорняк",
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} (?:летевш|летящ|направлявш|следовавш|двигавш|атаковавш)\w+ (?:(?:на|к|в сторону|в направлении) )?[\w ]{3,30}? <drones>,? <aux>(?:<pass>)?<down>",
        "Собянин: еще {ukrainian_drones_shot_down: пять} летевших на столицу дронов сбиты ПВО.",
        "Минобороны: пять летевших на юг аистов приняли за дроны, сбит один самолет.",
        unless=rf"{SINCE}|аист",
    ),
    Phrase(
        r"^\W*(?:дн[её]м (?:ранее|раньше)|накануне|сутками ранее|(?:предыдущей|прошлой) ночью)[^#;:.!?\n]{0,60}? об? {ukrainian_drones_shot_down.comparison} (?:<downed> )?<drones>",
        "Минобороны РФ: за сутки сбито {ukrainian_drones_shot_down: 274} украинских беспилотника. Днем ранее сообщалось о {ukrainian_drones_shot_down.comparison: 198} аппаратах.",
        "Накануне Минобороны рассказало о двух дронах на выставке.",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        r"<down>[^#.;!?\n]{0,60}# <drones>[^#.;!?\n]{0,70}? <another> {ukrainian_drones_shot_down}(?= ?(?:[,.;)-]|и |$))",
        "Минобороны РФ: ночью сбиты {ukrainian_drones_shot_down: 66} украинских дронов, днем – еще {ukrainian_drones_shot_down: девять}.",
        "Минобороны: сбиты с толку пять гостей, дрон снимал, еще двое ушли.",
        unless=SINCE,
    ),
    Phrase(
        r"(?:отра[жз]|предотвра[тщ])\w+[^#;:.!?\n]{0,60}? (?:атак\w*|нал[её]т\w*|удар\w*)(?: <another>)? {ukrainian_drones_shot_down} <drones>",
        "Собянин: силами ПВО Минобороны отражена атака {ukrainian_drones_shot_down: четырех} беспилотников, направлявшихся на Москву.",
        "ПВО Минобороны предотвратила атаку {ukrainian_drones_shot_down: четырех} беспилотников на Москву, сообщил Собянин.",
        "Отражен удар судьбы: атака двух насморков и дрон в подарок.",
        unless=SINCE,
    ),
    Phrase(
        r"(?:минобороны|министерств\w+|ведомств\w+|военн\w+)(?: рф| росси\w+)? насчита\w+ (?:<another> )?{ukrainian_drones_shot_down} (?:<downed> )?<drones>",
        "Минобороны: ночью ПВО сбила {ukrainian_drones_shot_down: 61} украинский дрон. Днем в Минобороны насчитали еще {ukrainian_drones_shot_down: 14} беспилотников.",
        "Министерство спорта насчитало 14 дронов на параде в Крыму.",
        needs="<down>",
        unless=SINCE,
    ),
    Phrase(
        r"(?:число|количество) (?:(?:всех )?<downed> <step><drones>|<drones>, <downed>)[^#;:.!?\n]{0,60}?(?:составил\w*|составля\w+|достигл\w*|превысил\w*|до|-|:) ?(?:до )?{ukrainian_drones_shot_down}",
        "Собянин: таким образом, число сбитых на подлете к Москве беспилотников за ночь достигло {ukrainian_drones_shot_down: 19}.",
        "Число сбитых досок достигло 17, их вез дрон.",
        unless=SINCE,
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} (?:вы|воз)рос\w* (?:общее )?(?:число|количество) (?:<downed> <step><drones>|<drones>,? <downed>)",
        "{ukrainian_drones_shot_down: До 26} выросло число сбитых на подлете к Москве беспилотников, сообщил Собянин.",
        "До 26 выросло число сбитых досок, дрон снимал Москву.",
        unless=SINCE,
    ),
    Phrase(
        r"(?:число|количество|больше всего|часть|большинство) <drones>,? (?:- {ukrainian_drones_shot_down},? -|\({ukrainian_drones_shot_down}\)) (?:<aux>)?<down>",
        "Минобороны: больше всего дронов ({ukrainian_drones_shot_down: 28}) сбили над Саратовской областью.",
        "Минобороны: наибольшее количество беспилотников – {ukrainian_drones_shot_down: 23} – сбили над Самарской областью.",
        "Больше всего дронов – пять – раздали детям.",
        unless=SINCE,
    ),
    Phrase(
        r"\b(?:больше всего|большинство|большая часть|наибольшее (?:число|количество))(?: из них)?(?:,| -| \() ?{ukrainian_drones_shot_down}(?: <drones>)?(?:,? -|\)(?:,| -)?|,)? (?:<aux><down> )?(?:над|в небе|на территори\w+|в \w+ской) ",
        "Минобороны РФ сообщило о {ukrainian_drones_shot_down: 59} сбитых беспилотниках, больше всего, {ukrainian_drones_shot_down: 21}, – над Белгородской областью.",
        "Минобороны: сбиты {ukrainian_drones_shot_down: 60} дронов ВСУ, большинство ({ukrainian_drones_shot_down: 33}) – над Ростовской областью.",
        "Больше всего, 21, – над детской площадкой летало змеев, дрон снимал.",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        r"(?:наибольш\w+|максимальн\w+|больше всего)[^#;:.!?\n]{0,30}? <drones>[^#;:.!?\n]{0,80}? - {ukrainian_drones_shot_down}(?! из )",
        "Минобороны: ПВО уничтожила {ukrainian_drones_shot_down: 18} дронов. Наибольшее количество дронов зафиксировано над Краснодарским краем – {ukrainian_drones_shot_down: 14}.",
        "Больше всего гостей с дронами пришло в парк – 14.",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        r"(?:больше|чаще) всего (?:их |целей )?<down>(?: их)? (?:над|в небе|в) [^#;:.!?\n]{3,60}? - {ukrainian_drones_shot_down}(?! из )",
        "Минобороны: ночью уничтожены {ukrainian_drones_shot_down: 92} беспилотника. Больше всего сбили над Белгородской областью – {ukrainian_drones_shot_down: 38}.",
        "Минобороны о дронах и ПВО. Больше всего сбили темп в цехе сборки – 38.",
        needs=_TOLD,
        unless=rf"{SINCE}|темп\b",
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} <downed>(?: <when>)? <drones>",
        "Собянин сообщил о {ukrainian_drones_shot_down: семи} сбитых беспилотниках, летевших на столицу.",
        "В музее показали два сбитых дрона.",
        unless=SINCE,
    ),
    Phrase(
        r"<another> {ukrainian_drones_shot_down}(?! (?:[а-яё]+ )?(?:атак|удар|нал[её]т|попыт))(?: <drones>)? (?:<pass>)?<down>",
        "{ukrainian_drones_shot_down.subset: Семь} украинских БПЛА уничтожены дежурными средствами ПВО. Еще {ukrainian_drones_shot_down.subset: четыре} подавлены средствами РЭБ.",
        "Еще два дома уничтожены огнем, дроны снимали пожар.",
        needs="<drones>",
        unless=rf"{SINCE}|домов?\b|дома\b|танк|автомобил|оруди",
    ),
    Phrase(
        r"(?:,|и|а также|:) {ukrainian_drones_shot_down} <drones>(?<=<down>[^;.!?\n]{0,260})",
        "Минобороны: за сутки средствами ПВО сбиты две управляемые авиабомбы и {ukrainian_drones_shot_down: 73} беспилотных летательных аппарата.",
        "Сбив замок, воры вынесли ноутбук и два украинских дрона.",
        unless=rf"{SINCE}|\bвор(?:ы|а|ов|ами)?\b|с применением|пункт\w* управления",
    ),
    Phrase(
        rf"(?<![.,]){{ukrainian_drones_shot_down}}(?: (?:из них|<another>))?(?: <drones>)?(?: <down>)?(?:{_AIMED})? (?:- )?(?:<aux><down> )?(?:{_OVER}|(?<=- ){_IN})",
        "Средствами ПВО уничтожены {ukrainian_drones_shot_down: 20} украинских БПЛА: {ukrainian_drones_shot_down: 12} БПЛА – над территорией Брянской области, "
        "по {ukrainian_drones_shot_down: 4} – над территориями Курской и Тульской областей.",
        "Дроны сняли два моста над Доном.",
        needs=_TOLD,
        unless=rf"{SINCE}|\b(?:мост\w*|рейс\w*|аэропорт\w*)\b",
    ),
    Phrase(
        rf"\b(?:над [^#;:.!?\n]{{3,80}}?|{_IN}[^#;:.!?\n]{{0,40}}?)(?: <down>)? - (?:также )?(?:по )?{{ukrainian_drones_shot_down}}(?: <drones>| штук\w*| единиц\w*| цел(?:ей|и|ь))?(?=[,.;)]| и |$)",
        "Уничтожены {ukrainian_drones_shot_down: 31} украинских БПЛА. Над Брянской областью – {ukrainian_drones_shot_down: 20}, над Курской – {ukrainian_drones_shot_down: 11}.",
        "Минобороны: в воздушном пространстве Белгородской области перехватили {ukrainian_drones_shot_down: 28} летательных аппаратов, в Воронежской области – {ukrainian_drones_shot_down: 11}.",
        "Работы над новым дроном: этап – 2.",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} (?:их )?все(?:х)?(?: (?:они|до единого|до одного))? <aux><down>(?: и <down>)?(?! #)",
        "Киевский режим пытался атаковать Крым {ukrainian_drones_launched & ukrainian_drones_shot_down: 12} БПЛА. Все они уничтожены, сообщило Минобороны.",
        "Минобороны: все они уничтожены, дроны сняли склад.",
        needs=r"# <drones>[^.!?\n]*[.!?\s]*$|\d <drones>[^.!?\n]*[.!?\s]*$",
        unless=SINCE,
    ),
    *(
        Phrase(
            rf"<down> {before}{{ukrainian_drones_shot_down}}(?:, {{ukrainian_drones_shot_down}})?(?:, {{ukrainian_drones_shot_down}})? и {{ukrainian_drones_shot_down}} <drones>{after}",
            f"Минобороны: над Брянской, Курской и Тульской областями сбиты {before}{{ukrainian_drones_shot_down: 12}}, {{ukrainian_drones_shot_down: семь}} и {{ukrainian_drones_shot_down: пять}} БПЛА{said}.",
            f"Минобороны: дрон снял, как туристам {before}выдали 12, семь и пять досок{said}.",
            unless=SINCE,
        )
        for before, after, said in (
            ("соответственно ", "", ""),
            ("", r"[^#;.!?\n]{0,90} соответственно", " соответственно"),
        )
    ),
    # A list of regions, each named first.
    Phrase(
        r"^\W*(?:[А-ЯЁа-яё]+(?:ская|цкая|ский|цкий) (?:область|край|регион)|республика [а-яё]+|крым|подмосковье)(?: рф)? ?(?:-|:) ?(?:<aux><down> )?{ukrainian_drones_shot_down}(?: <drones>)?(?= ?(?:[,.;)]|$))",
        "Минобороны: за ночь уничтожены {ukrainian_drones_shot_down: 19} украинских беспилотников:\n- Брянская область – {ukrainian_drones_shot_down: 14},\n- Республика Крым – {ukrainian_drones_shot_down: пять}.",
        "Минобороны о призывах: нужны операторы дронов.\n- Тульская область – 14;",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        r"(?:сообщ|заяв|говор|отчит|писа|рассказ|уведом|информир|объяв)\w+[^#;:.!?\n]{0,50}? об? {ukrainian_drones_shot_down} <drones>(?: вооруж[её]нных сил украины)?,? (?:сбит|уничтоженн|перехваченн|ликвидированн|подавленн)\w+",
        "Ранее сообщалось о {ukrainian_drones_shot_down: 17} беспилотниках ВСУ, сбитых над пятью регионами России.",
        "Музей сообщил о двух дронах ВСУ, сбитых пылью с полки выставки.",
        unless=SINCE,
    ),
    Phrase(
        r"\b(?:уничтожени|перехват|ликвидаци|отражени|нейтрализаци)\w+ (?:и уничтожении )?(?:атаки )?{ukrainian_drones_shot_down} <drones>",
        "Минобороны сообщило о перехвате {ukrainian_drones_shot_down: 102} украинских беспилотников над шестью регионами.",
        "Собянин заявил об отражении {ukrainian_drones_shot_down: двух} БПЛА, летевших на столицу.",
        "Для перехвата двух учебных дронов школьники собрали сеть, сообщили организаторы соревнований.",
        unless=SINCE,
    ),
    Phrase(
        r"\bнад [^#;:.!?\n]{3,80}?<down>(?: и <down>)? <aux>{ukrainian_drones_shot_down}(?=[,.;)]| и |$)",
        "Дежурными средствами ПВО уничтожены {ukrainian_drones_shot_down: 15} БПЛА: над Брянской областью сбито {ukrainian_drones_shot_down: девять}, над Тульской сбито {ukrainian_drones_shot_down: шесть}.",
        "Над столом сбито 12 досок для дрона.",
        needs=_TOLD,
        unless=rf"{SINCE}|досок",
    ),
)

PARTS = rules(
    "attacks on Russia, parts and wider totals",
    _STEMS,
    "opponent",
    Phrase(
        rf"(?:(?:в том числе|включая|(?:из|среди) (?:них|которых)),?|\()(?: -)? {{ukrainian_drones_shot_down.subset}}(?: из них)?(?: <drones>)?(?:{_AIMED}| - на подлете| - (?:в )?московск)",
        "Дежурными средствами ПВО уничтожены {ukrainian_drones_shot_down: 39} украинских БПЛА, в том числе {ukrainian_drones_shot_down.subset: 6} БПЛА, летевших на Москву.",
        "Уничтожены документы, в том числе 6 заявок на дроны, летевшие на Москву из типографии.",
        unless=rf"{SINCE}|заявок",
    ),
    Phrase(
        r"\b\w+(?:ой|им|ого|ский)(?: \w+)? \({ukrainian_drones_shot_down}(?: <drones>| единиц\w*| штук\w*)?\)",
        "Дежурными средствами ПВО {ukrainian_drones_shot_down: пять} украинских БПЛА уничтожены над Белгородской ({ukrainian_drones_shot_down: 3} БпЛА) и Тульской ({ukrainian_drones_shot_down: 2} БпЛА) областями.",
        "Минобороны: на площадке под Тульской (2 этажа) сбиты замки и украден дрон.",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        r"<down>[^.;!?\n]{0,200} \({ukrainian_drones_shot_down.subset}(?: из них)?(?: <drones>)? (?:двигал|летел|направлял|следова)\w+ (?:на|к|в) ",
        "Минобороны: {ukrainian_drones_shot_down: семь} БПЛА сбили в Смоленской области, {ukrainian_drones_shot_down: три} – в Московском регионе ({ukrainian_drones_shot_down.subset: 2} летательных аппарата двигались в сторону Москвы).",
        "Минобороны: сбит замок ангара (2 гостя следовали к дрону).",
        unless=rf"{SINCE}|замок",
    ),
    Phrase(
        r"\bв том числе,? [^#;:.!?\n]{0,110}?{ukrainian_drones_shot_down.subset} <drones>",
        "Минобороны России: за ночь уничтожено {ukrainian_drones_shot_down: 177} украинских БПЛА, в том числе вне зоны СВО сбиты {ukrainian_drones_shot_down.subset: 88} БПЛА.",
        "Минобороны: сбит темп работ, в том числе потому, что сломались две тележки для дрона.",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        rf"{{ukrainian_drones_shot_down.subset}} из (?:них|которых)(?: <drones>)?(?:{_AIMED}| (?:летели|направлялись|следовали) )",
        "Дежурными средствами ПВО уничтожены {ukrainian_drones_shot_down: 49} украинских БПЛА ({ukrainian_drones_shot_down.subset: двадцать} из них летели на Москву).",
        "Фестиваль дронов собрал гостей: 20 из них летели на Москву с пересадкой.",
        needs=_TOLD,
        unless=r"гост(?:и|ей|ям)\b",
    ),
    Phrase(
        r"\b(?:из (?:них|которых)|в том числе),? {ukrainian_drones_shot_down.subset}(?: <drones>)?,? (?:- )?(?!<aux><down> (?:над|в небе|на территори\w+|в \w+ской) )(?:<aux>)?(?:<down>|(?:средствами|силами) (?:рэб|радиоэлектронной))",
        "Дежурными средствами ПВО уничтожены {ukrainian_drones_shot_down: 30} украинских беспилотников, из которых {ukrainian_drones_shot_down.subset: восемнадцать} подавлены средствами РЭБ.",
        "Минобороны: из них 18 чертежей дронов сгорели в архиве.",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        r"<down> <aux>{ukrainian_drones_shot_down} <drones>,? {ukrainian_drones_shot_down.subset} из (?:них|которых) <aux><down>",
        "Дежурными средствами ПВО над Брянском перехвачены {ukrainian_drones_shot_down: три} беспилотных летательных аппарата, {ukrainian_drones_shot_down.subset: два} из которых уничтожены в воздухе.",
        "Минобороны: сбиты с толку три оператора дронов и два повара.",
        unless=SINCE,
    ),
    Phrase(
        r"^\W*всего за (?:сегодня|сегодняшний день|этот день)[^#;:.!?\n]{0,20}? ?(?:-|:) ?{ukrainian_drones_shot_down.running}(?: <drones>)?(?= ?(?:[.,;]|$))",
        "Силами ПВО Минобороны сбиты {ukrainian_drones_shot_down: два} беспилотника, летевших на Москву. Всего за сегодня – {ukrainian_drones_shot_down.running: 39}.",
        "Мэр о дронах и ПВО: записались дети. Всего за неделю – 39.",
        needs=_TOLD,
        unless=SINCE,
    ),
    Phrase(
        r"\b(?:всего|итого|таким образом)[, ]{1,2}(?:уже )?с (?:полуночи|(?:самого )?утра|начала (?:этих |текущих )?(?:дня|суток))(?:[^#;.!?\n]|(?<=\d)\.(?=\d)){0,60}?(?:<down>|-|:)[^#;.!?\n]{0,20}? ?{ukrainian_drones_shot_down.running}(?: <drones>)?",
        "ПВО Минобороны сбила {ukrainian_drones_shot_down: два} беспилотника, летевших на Москву. Всего с полуночи уничтожено {ukrainian_drones_shot_down.running: 14}.",
        "Мэр о ПВО и дронах: записались дети. Всего с утра сбито девять досок.",
        needs=_TOLD,
        unless=rf"{SINCE}|досок",
    ),
    Phrase(
        r"\b(?:(?<!больше )(?<!чаще )всего|в общей сложности|итого|суммарно|общее количество)\b(?:[^#;.!?\n]|(?<=\d)\.(?=\d)){0,90}?(?:<down>|составило)<gap>{ukrainian_drones_shot_down.wider_total}(?! (?:самол[её]т|вертол[её]т|танк|ракет|зенит|автомоб|оруди|человек|военн))(?: <drones>)?",
        "С 23.00 до 7.00 мск дежурными средствами ПВО уничтожены {ukrainian_drones_shot_down: 43} украинских БПЛА. Всего за сутки уничтожено {ukrainian_drones_shot_down.wider_total: 120} БПЛА.",
        "Всего за ночь бармен сбил 120 коктейлей, а дроны снимали.",
        needs=r"(?s)<down>.*<drones>.*всего|<drones>.*<down>.*всего|<down>.*<drones>.*(?:общей сложности|итого|суммарно|общее)",
        unless=rf"{SINCE}|коктейл",
    ),
)

RULES = (AIR, PARTS)
