"""What a Ukrainian sentence on drones may and may not be about: patterns shared by the phrases of the air attack."""

# What the update is about, for sentences that leave the noun out.
DRONES = r"\b(?:бпла|дрон\w*|безпілотн\w*|шах[іе]д\w*|shaheds?|баражуюч\w+)\b"
# The sentence before speaks of missiles only: "nine missiles came. Our crews shot down five".
_NO_DRONE = r"(?:(?!дрон|бпла|безпілот|шах[іе]д|мопед)[^.!?])"
DRONES_LAST = (
    DRONES + rf" & (?s)^(?!.*[.!?]\s{_NO_DRONE}*(?:ракет|балістичн){_NO_DRONE}*[.!?]\s{_NO_DRONE}{{0,60}}[.!?\"]*\s*$)"
)
AIR = r"\b(?:випусти\w+|запусти\w+|застосува\w+|ніч\w*|ночі|вночі|уночі|ппо|(?:проти)?повітрян\w+|атак\w+|shahed\w*|шахед\w*|збит\w*|збил\w*|бойової роботи)\b"
# What the General Staff counts along the front stands beside its kamikaze drones.
_LINE = r"(?:боє?зіткнен\w*|бойов\w+ зіткнен\w*|авіа(?:ційн\w+ )?удар\w*|скин\w+ [^.;]{0,40}(?:керован\w+ (?:авіа\w* )?бомб\w*|авіабомб\w*|\bкаб\w{0,2}\b)|обстріл(?:ів|и)\b|рсзв(?! \"?(?:himars|хаймарс|ольха|вільха|ураган|вампір|vampire|град))|(?:залучи|задія)\w+ [^.;]{0,60}камікадзе|fpv\w*|фпв\w*|ббм|артсистем\w*|артилерійськ\w+ систем\w*|броньован\w+ машин\w*|(?<=# )бронемашин\w*|(?<=# )вантажів\w+|мінус # окупант\w*|особового складу)"
LINE = rf"\b{_LINE}"
_STAFF = r"\b(?:генштаб|генеральн\w+ штаб)"
FRONT = rf"\b{_LINE}|{_STAFF}(?:.|\n){{0,300}}камікадзе|камікадзе(?:.|\n){{0,300}}{_STAFF}"
OTHER_THINGS = r"\b(?:танк(?:и|ів|а)?|будинк\w+|квартир\w*|людей|осіб|особи|автомобіл\w+|катер\w*|(?<!даними )(?<!словами )(?<!інформацією )(?<!оцінками )військових|(?<=# (?:російських )?)окупант(?:ів|и)|гармат\w*|гаубиц\w*|атак(?:и)?\b(?= ворога)|штурм(?:и|ів)|позиці\w+|склад(?:и|ів)|станці\w+|пункт(?:и|ів) управління|технік\w+|укритт\w*|бліндаж\w*|антен\w*|самохідн\w+|ббм|мотоцикл\w*|міномет\w*)\b"
# A number whose noun is left out is no drone where the sentence speaks of missiles only.
OF_MISSILES = r"^(?!.*(?:бпла|дрон|безпілот|шахед|shahed)).*(?:ракет(?!н\w+ (?:підрозділ|військ|комплекс|бригад|дивізі|частин|систем))|[xх]-\d|калібр)"
# Who counts both what was sent and what was shot down does not count what is lost along the front.
NOT_LINE = LINE + "|" + OTHER_THINGS + "|" + OF_MISSILES
# «збито 15 із 18»: the second number is what was launched.
NOT_OF = r"(?<!# (?:із|з|зі) )(?<!# <drones> (?:із|з|зі) )(?<!# <missiles> (?:із|з|зі) )"
# What flew at Russia was sent by Ukraine.
AT_RUSSIA = r"\bна (?:росію|рф|москву|територі\w+ (?:росії|рф))(?: (?:[\w'-]+ ){0,2}?(?:летіл|прямувал|запустил|випустил|спрямувал))"
# Those who are no army may have drones as well.
NO_ARMY = r"\b(?:прикордонни\w+|рятувальник\w*|поліцейськ\w*|волонтер\w*|дснс|інспектор\w*|контрабандист\w*)\b[^.;]{0,60}\b(?:застосу|запус|використ|підня|залуч)"
# «Крилаті – 17 збито»: what stands before a number names what it counts.
NOT_MISSILES = r"(?<!(?:крилаті|крилатих|балістичні|балістичних|балістика|балістики|ракети|ракет)(?: - |: ))"
# What a number after these words counts is something else than what was shot down.
NOT_ELSE = r"(?!(?! ?[,(-]? ?(?:усі|всі),? (?:що|які|запущен|випущен))[^#.;:(]{0,60}?(?:локаційно|не досяг|не долет|не ліквід|не збит|не збил|зникл|загубил|повернул|залиши|перебува|у повітряному просторі|запущен|випущен))"
_ANY = r"(?:ракет|калібр|[xх]-?\d|іскандер|кинд?жал|с-300|\bкр\b)"
# More than one kind of missile with a number of its own.
SEVERAL = rf"# (?:аеро)?балістичн\w+ (?:та|і|й|,) (?:ще )?# крилат|# крилат\w+ (?:та|і|й|,) (?:ще )?# (?:аеро)?балістичн|#[^#]{{0,60}}?{_ANY}[^#]*#[^#]{{0,60}}?{_ANY}|ракет\w*,? (?:серед (?:яких|них)|(?:з|із) (?:яких|них)|зокрема|у тому числі) # (?:аеро)?(?:балістич|крилат)\w+(?! ракет)"
# The line that a bullet stands under.
SENT_ABOVE = r"\b<launch>(?:(?!<down>|<stop>|\b(?:по|на) регіон|\bпо області|\bпо \w+(?:щин|ччин)і\b|\bпо \w+[сц]ькій області\b)[^!?\n]){0,400}:\s*$"
# Beside tanks and guns it is an army's losses that are listed.
DOWN_ABOVE = r"(?:<down>|<stop>)(?:(?!\b<launch>)[^!?\n]){0,200}:\s*$ & (?s)^(?!.*\b(?:танк|бойов\w+ броньован|ббм\b|артсистем|артилерійськ\w+ систем).{0,260}$)"
