"""What Russia says it shot down, as Ukrainian updates retell it, where the wording is not that of Ukraine's own reports."""

from metrics.phrases import Phrase
from metrics.rules.air_attack.ukrainian_about import FRONT
from metrics.rules.ukrainian_about import rules

_SAID = r"(?:<down>|<stop>|\bппо\b)"
_DOUBTED = r"(?:(?:нібито|начебто|буцімто|ще|також|було|були|- |, як (?:стверджу|заявля|каж|повідомля)\w+(?: [\w'-]+){0,3}, |, за (?:твердженням|даними|версією|словами) [\w ]{2,50},|, ) ?)*"
_WHERE = r"(?=(?:\w+ ){0,3}?(?:територі\w+|акваторі\w+|област\w+|кра(?:й|ю|єм|ї|ях|ям)\b|крим\w*|республі\w+(?! білорус)|регіон\w*|\w+щин\w*|\w+[сцз]ькою|мор[яею]\w*|татарстан\w*|підмосков\w+|москв\w+))"
# Regions of Ukraine, over which Russia shoots nothing down.
_OURS = r"(?!(?:[\w'-]+ )?(?:київ|вінни|волин|дніпр|житомир|закарпат|прикарпат|кіровоград|львів|львов|микола|одес|одещ|полтав|рівн|сум[сщ]|терноп|харк|хмельн|черка|чернів|черніг))"
_RUSSIAN = r"\b(?:рф|росі\w+|російськ\w+|москв\w+|крим\w*|окупант\w*|міноборони)\b"

AIR = rules(
    "attacks on Russia, drones",
    "над на_тер у_ в_ акватор брянщ курщ",
    "opponent",
    Phrase(
        rf"{{ukrainian_drones_shot_down}}(?: <drones>)? ?{_DOUBTED}(?:(?:<down>|<stop>) )?(?:над|на території|в небі над|у небі над|у|в|на) {_WHERE}",
        "Міноборони РФ стверджує, що ППО перехопила {ukrainian_drones_shot_down: 42} українські безпілотники: {ukrainian_drones_shot_down: 18} нібито над Ростовською областю, {ukrainian_drones_shot_down: 11} — над Воронезькою.",
        "Російська турагенція відкрила дві філії в Криму.",
        needs=rf"(?s){_SAID}.*<drones>|<drones>.*{_SAID} & {_RUSSIAN}",
        unless=FRONT + r"|\b(?:філі\w+|аеропорт\w*|рейс\w*|постражда\w+|локаці\w+|ударн\w+ бпла|повітрян\w+ сил\w*)\b",
    ),
    Phrase(
        r"(?:<down>|<stop>) [^.;!?\n]{0,200}?(?:,|та|і|й|ще|а також) {ukrainian_drones_shot_down}(?: <drones>)? ?- (?:в небі |у небі )?(?:над|на|у|в) "
        + _OURS
        + _WHERE,
        "Росіяни стверджують, що збили {ukrainian_drones_shot_down: 12} українських дронів над Брянщиною, ще {ukrainian_drones_shot_down: 11} – над Курщиною.",
        "Майстер збив два столи, ще один - у Києві, а дрона не збив.",
        needs=r"<drones>",
        unless=FRONT + r"|\b(?:столи|поранен\w*|загину\w*|постражда\w+)\b",
    ),
    Phrase(
        r"(?<=(?:<down>|<stop>)[^.;!?\n]{0,200}(?::|,|;| та| і) )(?:\w+щина|\w+ка область)(?: (?:та|і|й) (?:\w+щина|\w+ка область))? ?[-:] ?(?:по )?{ukrainian_drones_shot_down}",
        "Росіяни повідомили, що їхня ППО знищила {ukrainian_drones_shot_down: 22} БпЛА: Брянщина – {ukrainian_drones_shot_down: 10}, Курщина – {ukrainian_drones_shot_down: шість}.",
        "Музей знищив картки з назвами: Брянщина - 10 карток, дронів не було.",
        needs=r"<drones>",
        unless=FRONT + r"|\bмуз",
    ),
    Phrase(
        r"\b(?:над|на|в) (?:[\w'-]+ ){1,3}?(?:мор\w+|област\w+|кра\w+|регіон\w*)(?: (?:<down>|<stop>))? ?- (?:ще )?(?:по )?{ukrainian_drones_shot_down}(?: <drones>)?(?= ?[,.;)]| та | і | й | а |$)",
        "Міноборони РФ заявило про знищення {ukrainian_drones_shot_down: 36} українських БпЛА: над Чорним морем – {ukrainian_drones_shot_down: 10}, над Тульською областю – {ukrainian_drones_shot_down: вісім}.",
        "Російська школа повісила над Чорним морем – 10 прапорів, дрона не було.",
        needs=rf"(?s){_SAID}.*<drones>|<drones>.*{_SAID} & {_RUSSIAN}",
        unless=FRONT + r"|\bпрапор",
    ),
    Phrase(
        r"(?:собянін\w*|мер\w* москви)[^#.;!?\n]{0,60}? {ukrainian_drones_shot_down} <drones>(?:,)? (?:що |які )?(?:летіли|прямували|рухалися) (?:на|до|у бік) столиц\w+",
        "Мер Москви Собянін повідомив про {ukrainian_drones_shot_down: три} безпілотники, що прямували на столицю, їх знищено.",
        "Мер Москви показав на виставці два дрони, що летіли на столицю.",
        needs=_SAID,
        unless=r"\bвиставц\w+",
    ),
    Phrase(
        r"(?:собянін\w*|мер\w* москви)[^#.;!?\n]{0,60}? {ukrainian_drones_shot_down},? (?:<down>|<stop>) (?:на|над|під|у|біля) (?:підльот\w+|підступ\w+|столиц\w+|москв\w+|підмосков\w+)",
        "Російська ППО збивала дрони. Собянін повідомив про {ukrainian_drones_shot_down: шість}, знищених на підльоті до Москви.",
        "Мер Москви показав дрони: шість, збитих на столиці з дощок.",
        needs=r"<drones>",
        unless=r"\bдощ",
    ),
    Phrase(
        r"{ukrainian_drones_shot_down} <drones>(?:,)? (?:що |які )?(?:летіли|прямували|рухалися) (?:на|до|у бік) (?:москв\w+|російськ\w+ столиц\w+)",
        "Мер Москви заявив про знищення {ukrainian_drones_shot_down: чотирьох} дронів, що летіли на Москву.",
        "Два дрони, що летіли на Москву в кіно, намальовані.",
        needs=_SAID,
        unless=r"\bкіно\b",
    ),
    Phrase(
        r"(?:у|в) (?:тому числі|т\. ?ч\.) {ukrainian_drones_shot_down.subset}(?: <drones>)?,? (?:що |які |котрі )?(?:летіли|прямували|рухалися|летів|прямував) (?:на|до|у бік|в бік|у напрямку|в напрямку) (?:москв\w+|російськ\w+ столиц\w+)",
        "Російська ППО за ніч збила {ukrainian_drones_shot_down: 57} українських безпілотників, у тому числі {ukrainian_drones_shot_down.subset: шість}, що летіли на Москву.",
        "У кіно намальовано дрони, у тому числі два, що летіли на Москву.",
        needs=_SAID,
        unless=r"\bкіно\b",
    ),
)

SEA = rules(
    "attacks on Russia, sea drones",
    "катер безекіпаж морськ надводн",
    "opponent",
    Phrase(
        r"{ukrainian_sea_drones_destroyed} (?:українськ\w+ )?(?:морськ\w+ дрон\w*|безекіпажн\w+ катер\w*|надводн\w+ дрон\w*|морськ\w+ безпілотник\w*|безпілотн\w+ катер\w*)(?<=(?:<down>|<stop>)[^#;.!?]{0,120}#[^#;.!?]{0,80}|(?:<down>|<stop>)[^;.!?]{0,160})",
        "Міноборони РФ заявило про знищення {ukrainian_sea_drones_destroyed: трьох} безекіпажних катерів у Чорному морі.",
        "Верф збудувала три безекіпажні катери.",
    ),
)

RULES = (AIR, SEA)
