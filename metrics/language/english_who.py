"""English words for who speaks, and how a text says that somebody does."""

SAY = (
    r"said|says|say|saying|reported|reports|reporting|report|claimed|claims|claiming|claim|announced|announces|announcing|confirmed|"
    r"confirms|wrote|writes|stated|states|noted|added|adds|informed|informs|according to|told|estimated|estimates|specified|"
    r"published|posted|clarified|indicated|mentioned|stressed|emphasi[sz]ed|disclosed|declared|alleged|put the|puts (?:the|total|overall|russia\w*)|recorded|counted|update|summary|statement|bulletin|notes|noting|insists|insisted|listed|lists|data show|affirm(?:s|ed)?|maintains|maintained|asserts|asserted|told|revealed|reveals|posted|posting|accused|released (?:figures|data|numbers)|gave (?:the|a|its) (?:figure|number|total|tally|count)|called (?:it|the (?:\w+ )?(?:attack|strike|raid)) an?\b|spoke of|speaks of|speaking of|tallied|(?:has |had )?summed up the|(?:count|tally)(?= (?:of|was|is|stood|came)\b)|logged|tracked|put (?:russia's|moscow's|ukraine's|kyiv's|russian|ukrainian|enemy) (?:\w+ )?(?:losses|casualties|toll)"
)

# Heads of regions who are often named without their title, by the one region they have spoken for.
_HEADS = {
    "ukraine": {
        "Kharkiv": "s[iy]n[iy]?[ey]hubov|synyehubov|sinegubov", "Odesa": "kiper", "Kherson": "prokudin", "Mykolaiv": "vitali[iy] kim",
        "Zaporizhzhia": "ivan fedorov|malashko", "Donetsk": "filashkin|kyrylenko", "Sumy": "hryhorov|artiukh|zhyvytsky[iy]",
        "Chernihiv": "chaus", "Poltava": "pronin|kohut", "Dnipropetrovsk": "serhi[iy] lysak|haivanenko|hanzha", "Kyiv": "kalashnyk",
        "Cherkasy": "taburets", "Khmelnytskyi": "tiurin", "Zhytomyr": "bunechko", "Lviv": "kozytsky[iy]",
    },
    "russia": {
        "Belgorod": "gladkov", "Bryansk": "bogomaz", "Voronezh": "gusev", "Kursk": "khinshtein|ale(?:x|ks)e[iy] smirnov|starovo[iy]t",
        "Rostov": "sl[iy]+usar|golubev", "Oryol": "klychkov", "Kaluga": "shapsha", "Tula": "mil[iy]+[ay]*ev", "Krasnodar": "kondrat[iy]?[ey]+v",
        "Volgograd": "bocharov", "Saratov": "busargin", "Smolensk": "anokhin", "Leningrad": "drozdenko", "Crimea": "aksyonov|aksenov",
        "Sevastopol": "razvozha[yj]?ev", "Ryazan": "pavel malkov", "Moscow": "vorob[iy]?[eyo]+v", "Lipetsk": "artamonov",
        "Stavropol": "vladimir vladimirov", "Samara": "fedor[iy]shchev", "Penza": "melnichenko", "Tambov": "pervyshov", "Pskov": "vedernikov",
        "Novgorod": "andre[iy] nikitin|alexander dronov", "Vladimir": "avd[ey]+[ey]+v", "Yaroslavl": "yevra[yj]ev", "Tatarstan": "minnikhanov",
        "Bashkortostan": "khabirov", "Udmurtia": "brechalov", "Orenburg": "solntsev", "Ulyanovsk": "russkikh", "Astrakhan": "babushkin", "Tver": "vitali[iy] korol[ey]+v",
    },
}  # fmt: skip

# A surname that several bear: of the one named in full before.
COMMON = r"fedorov"

# The most specific first: the first that matches at a place names the speaker there.
SPEAKERS = (
    (
        r"operational command,? \"?(?:south|east|north|west|pivden|skhid)\b|(?:south|east|north|west)(?:ern)? operational command|defen[cs]e forces of (?:the |ukraine's )?(?:south|east)(?:ern ukraine| of ukraine)?|south(?:ern)? (?:ukrainian )?defen[cs]e forces|(?:the )?(?:khortytsia|tavri(?:ia|ya|isk|a))(?: [\w-]+){0,3}? (?:group\w*|troops|forces)(?: of (?:forces|troops))?(?:,? (?:the |its )?(?:group(?:ing)?'s )?spokes\w+)?|ukrainian (?:east|south)(?:ern)? group(?:ing)? of (?:forces|troops)",
        "ukraine:military",
    ),
    (
        r"(?:british|uk|britain's|u\.k\.)(?: \w+){0,2} (?:government|ministry of defen[cs]e|defen[cs]e ministry|intelligence|mod)\b|\bministry of defen[cs]e of the (?:uk|united kingdom)",
        "other:UK Ministry of Defence",
    ),
    (r"institute for the study of war|\bisw\b", "other:Institute for the Study of War"),
    (
        r"(?:south korean?|seoul|south korea's)(?:'s)? [\w ]{0,30}(?:agency|intelligence|service|military|officials?|lawmakers?)",
        "other:South Korea",
    ),
    (r"western (?:officials?|sources|intelligence|diplomats)", "other:Western officials"),
    (
        r"(?:us|u\.s\.|uk|u\.k\.|british|american|pentagon|nato|european|estonian|german|norwegian|dutch)(?:'s)? (?:[\w-]+ ){0,3}?(?:officials?|intelligence|secretary[- ]general|chief|general|defen[cs]e secretary|spokes\w+|ministry)",
        "other:Western officials",
    ),
    (
        r"(?:mediazona|bbc russian|bbc's russian service|oryx|deepstate|deep state|frontelligence|un human rights|united nations|the un\b|human rights watch|hrmmu)",
        "other:independent count",
    ),
    (
        r"(?:(?:pro-)?(?:russian|kremlin|war|moscow|military)(?:'s)? )+(?:(?:military|telegram|war|pro-war|nationalist|state)[ -])*(?:channels?|(?:mil)?bloggers?|war correspondents?|commentators|sources)\b|\bmil-?bloggers",
        "other:Russian channels",
    ),
    (
        r"military intelligence|\bhur\b|main intelligence directorate|\bsbu\b|security service of ukraine|spy agency",
        "other:Ukraine's intelligence services",
    ),
    # What Moscow's mayor counts is on its way to Moscow; the scope stands behind the "@".
    (
        r"(?:moscow(?:'s)? )?(?:mayor )?(?:sergei |sergey )?sobyanin|mayor of moscow|moscow(?:'s)? mayor",
        "other:mayor@city:Moscow",
    ),
    (
        r"(?:head of |chief of )?(?:the )?(?:kyiv(?:'s)? city|city of kyiv(?:'s)?) (?:state |military )*administration|(?:kyiv|kiev)(?:'s|, the capital's)? (?:city )?military administration",
        "ukraine:official@city:Kyiv",
    ),
    (r"(?:mayor )?(?:ihor )?terekhov", "other:mayor@city:Kharkiv"),
    (r"(?:mayor )?(?:vitali )?klitschko|mayor of kyiv|kyiv(?:'s)? mayor", "other:mayor@city:Kyiv"),
    (r"(?:serhi[iy] )?popko|tymur tkachenko", "ukraine:official@city:Kyiv"),
    (r"(?:mayor )?(?:andri[iy] )?sadovyi?", "other:mayor@city:Lviv"),
    (r"mayor", "other:mayor"),
    (
        r"(?:oleksandr )?tarnavsk(?:y[iy]?|iy)|(?:dmytro )?lykhov[iy][iy]?|(?:oleksandr )?shtupun",
        "ukraine:military@command:Tavriia",
    ),
    (r"(?:serhi[iy]y? )?cherevat(?:y[iy]?|iy)\b", "ukraine:military@command:East"),
    (r"nazar volosh[yi]n", "ukraine:military@command:Khortytsia"),
    (r"(?:nataliy?a )?[hg]umeni?[uy]+k|vladyslav volosh[yi]n", "ukraine:military@command:South"),
    *(
        (
            rf"(?:(?:regional |acting )*(?:governor|head) (?:[\w'-]+ )?)?(?:{names})",
            f"{side}:official@{'city' if region == 'Sevastopol' else 'region'}:{region}",
        )
        for side, heads in _HEADS.items()
        for region, names in heads.items()
    ),
    (
        r"(?:ukrain\w+'?s?|kyiv(?:'s)?|the|national|country's) air forces?(?: command)?|\bair force(?: command| spokes\w+)?\b|\bair command\b|\bihnat\b|\bair forces\b",
        "ukraine:air_force",
    ),
    (
        r"(?:(?:ukraine's|ukrainian|kyiv's|the|armed forces|military) )*general staff(?: of (?:the )?(?:ukrain\w+'?s? )?armed forces(?: of ukraine)?)?",
        "ukraine:general_staff",
    ),
    (r"(?<=\b(?:progress|course|conduct) of (?:the )?)special military operation", "russia:mod"),
    (
        # "Romania scrambled jets, its defence ministry said."
        r"(?<=\b(?:romania|poland|moldova|lithuania|latvia|estonia|finland|sweden|hungary|slovakia|turkey|bulgaria|germany|denmark|norway|belarus)\b[^.;]{0,160}\bits )(?:defen[cs]e|foreign|interior) (?:ministry|minister)|(?:romanian|polish|moldovan|lithuanian|latvian|estonian|finnish|hungarian|slovak|turkish|bulgarian|german|belarusian|(?:romania|poland|moldova|lithuania|latvia|estonia|finland|hungary|slovakia|turkey|bulgaria|belarus)'s) (?:ministry of )?(?:defen[cs]e|foreign|interior)(?: (?:ministry|minister))?",
        "other:neighbouring country",
    ),
    (
        r"rostec|russia(?:n|'s) ministry of defen[cs]e|russia(?:n|'s) (?:defen[cs]e|military) ministry|moscow's (?:defen[cs]e ministry|ministry of defen[cs]e)|(?:defen[cs]e ministry|ministry of defen[cs]e) (?:of|in) (?:the )?(?:russia\w*|moscow)|(?<=\bthe )ministry in moscow|(?:russian|russia's|moscow's|the) mod\b|(?:russian|russia's|moscow's) ministry\b(?! of)|konashenkov",
        "russia:mod",
    ),
    (
        r"(?:ukraine's|ukrainian|kyiv's) (?:defen[cs]e ministry|ministry of defen[cs]e|defence minister|defense minister)|(?:defen[cs]e ministry|ministry of defen[cs]e|defen[cs]e minister) (?:of ukraine|in (?:kyiv|kiev))|umerov|(?<!ivan )fedorov",
        "ukraine:official",
    ),
    (r"(?:defen[cs]e ministry|ministry of defen[cs]e)", "russia:mod"),
    (
        r"(?:spokes\w+|press (?:cent\w+|chief|service)) (?:for|of) the (?:battle ?)?group|(?<!\b(?:tavria|tavriia|khortytsia) )(?:battle ?)?group(?:'s)? (?:spokes\w+|press cent\w+)",
        "russia:official",
    ),
    (
        r"(?<!\b(?:vehicles|troops|brigades?|servicemen|soldiers|losses|positions|personnel|units|drones|attacks|equipment|groups?|formations?|detachments?|manpower|infantry|tanks|artillery|depots|battalions?) of (?:the )?)(?:ukraine's|ukrainian|kyiv's)(?: top)? (?:generals|commanders|military|army|armed forces|forces|commander-in-chief|(?:(?:battalion|brigade|company|corps) )?commander|ground forces|navy|defen[cs]e forces)(?!'s? (?:daily )?(?:losses|casualties|toll))(?! (?:personnel|servicem\w+|losses|aid|equipment|positions|drones|targets|vehicles))|(?:ukraine's|ukrainian|kyiv's) (?:air defen[cs]es?|air defen[cs]e (?:forces|units)) (?={say})|syrskyi|syrsky|zaluzhn\w+|armed forces of ukraine|ukraine's unmanned systems forces",
        "ukraine:military",
    ),
    (
        r"(?<!\b(?:losses|casualties|equipment|number|total|personnel|troops) (?:of|in|among|for) (?:the )?)(?:russia's|russian|moscow's) (?:military|army|armed forces|forces)(?!'s? (?:daily )?(?:losses|casualties|toll))(?! (?:personnel|servicem\w+|losses|equipment|positions|targets|vehicles))",
        "russia:official",
    ),
    (
        r"zelensk\w+|yermak|(?:ukraine's|ukrainian) (?:president|officials?|authorities|government|police|emergency|prime minister|energy)|ukrainian state|interior minister|prosecutors?",
        "ukraine:official",
    ),
    (
        r"(?:russia's|russian|moscow's) air defen[cs]es? (?:forces |units )?(?={say})|(?<!\border of (?:\w+ ){0,3})(?:putin|kremlin|peskov|medvedev)(?!(?:'s)? (?:troops|forces|army|soldiers|losses))|(?<!\border of )(?:russia's|russian) (?:officials?|authorities|president|emergency|state)",
        "russia:official",
    ),
    (r"(?:\bria\b|\btass\b|\binterfax\b)(?: novosti)?(?= (?:news agency )?(?:also )?(?:{say}))", "russia:official"),
    (r"(?<=^\W{0,3})(?-i:Kyiv|Kiev|Ukraine)(?=:)", "ukraine:official"),
    (r"(?<=^\W{0,3})(?-i:Moscow|Russia)(?=:)", "russia:official"),
    (r"(?:\bmoscow|\brussia)'s (?=(?:own |official )?(?:count|tally|figure)\b)", "russia:official"),
    (
        r"(?:\bkyiv|\bukraine)(?:, (?:for its part|meanwhile|in turn|however|too|by contrast),)? (?=(?:also |has |had )?(?:{say}))|(?<=\baccording to )(?:kyiv|kiev|ukraine)\b(?!'s| (?:mayor|region|city))",
        "ukraine:official",
    ),
    (
        r"(?:\bmoscow|\brussia)(?:, (?:for its part|meanwhile|in turn|however|too|by contrast),)? (?=(?:also |has |had )?(?:{say}))|(?<=\baccording to )(?:moscow|russia)\b(?!'s| (?:mayor|region|city))|(?<=, (?:said|says|claimed|reported) )(?:moscow|russia)\b(?=\W*$|[.,;])",
        "russia:official",
    ),
)

GOVERNOR = (
    r"\b(?<!\bwhere (?:the )?(?:\w+ )?)(?:governor|regional (?:head|chief|administration|state administration|military administration|authorities)"
    r"|head of (?:the )?(?:[\w'-]+ )?(?:region|oblast|republic|regional|rma|ova)\w*(?: (?:state|military|civil|civilian|military-civil|defen[cs]e|council|administration|executive|committee))*|\brma (?:head|chief)\b|regional military administration|acting head)\b"
)
_DONE = r"(?:attacked|shelled|bombarded|bombed|targeted|killed|wounded|fired on|fired upon|suffered|sustained|lost|launched|fired|used|conducted|inflicted|attacks?|strikes?|shelling|assaults?|downed|destroyed|down|intercepted|hit|struck|made|repelled|stopped|eliminated|taken|occupied|controlled|held|given|unleashed|ordered|signed|order)"
LEADING = rf"(?:source:|(?:stated|reported|said|announced) in (?:the|a) (?:\w+ )?(?:message|post|report|statement|update|summary|bulletin|briefing) (?:of|by|from)|according to|reported in|(?:page|website|channel|summary) of|(?:progress|course|conduct) of|(?<=^\W{{0,3}}(?:(?:daily|morning|evening|official|operational) )?)(?:report|briefing|bulletin|statement|update|information) (?:of|by|from)|(?<!\b{_DONE} )\bby|citing|quot\w+|\bfrom(?! (?:early |late )?(?:\d|\w+day\b))|\bsays?|told by|(?<=[,\"] )(?<!\b(?:governor|head|mayor|chief|minister|commander|spokes\w+)\b[^.;]{{0,90}}, )said(?= the\b| ?$| (?-i:\p{{Lu}})[\w'-]+ ?$)|- )\s+(?:(?!said|order\b)[\w'.-]+\s+){{0,4}}$|^\W*source: [^.:\n]{{3,70}}$|\baccording to (?:the |its )?(?:[\w'-]+ ){{0,3}}?(?:governor|head|mayor|chief)[^,.;]{{0,30}}, (?:(?-i:\p{{Lu}})[\w'-]+ )?$"
DEEDS = r"\b(?:shot|loses?|losing|destroying|killing|inflicting|shoots|downs|destroys|intercepts|launches|fires|repels|pounds|kills|uses|drops|downed|destroyed|intercepted|launched|fired|lost|repelled|attacked|hit|hits|targeted|bombed|pounded|shelled|used|dropped|conducted|carried out|killed|struck|suffer(?:s|ed)|struck|eliminated|stopped)\b"
BACK = r"(?:\W*so (?:said|says|reports|wrote)\b|\W*(?:the|that|this) (?:figures?|numbers?|count|tally|toll) (?:is|was|are|were) (?:that|those) of\b|\W*(?:this|that|such) (?:was|is|were|are) the (?:[\w'-]+ ){0,2}?(?:figures?|numbers?|count|tally|toll|total|version|account|data)s? (?:(?:that )?(?:was |were )?(?:given|told|reported|published|released|posted|cited|stated|announced|provided|offered) )?(?:by|of|from) |\W*(?:this|that|it|the (?:figures?|numbers?|count|tally|toll)) (?:was|is|were|has been|have been|came|comes?) (?:(?:given|provided|published|released|cited|supplied|shared) by|from)\b|\W*(?:this|that|it) (?:was|is|has been) (?:\w+ )?(?:reported|stated|announced|said|told|written|posted|noted)\b|\W*that'?s? (?:is )?according to\b|\W*(?:(?-i:\p{Lu})[\w'.-]+ ){1,4}?(?-i:\p{Lu})[\w'.-]+, (?:the |acting )*(?:head|governor|mayor|chief|spokes\w+)\b[^.!?]{3,120}\b(?:said|reported|wrote|announced|stated) (?:this|it|so|about (?:this|it))\b|\W*(?:the )?(?:[\w'-]+ ){1,6}?(?:said|reported|wrote|announced|stated) (?:this|so) (?:in|on|via)\b)"
FORCES = r"\b(?:over|across) ukraine\b(?!')|\bukrain(?:e's|ian) (?:air defen[cs]es?|forces|military|defenders)\b"
PRONOUN = r"\b(?:he|she) (?:also |had |has |earlier )*(?:said|says|added|adds|wrote|noted|reported|stated)\b"
PRESIDENT = r"\bzelensk\w+|\b(?:ukraine's|ukrainian) president\b"
SAME = r"\bthe ministry (?:also |later |earlier |then )?(?:has |had )?(?:said|says|reported|reports|added|adds|claimed|claims|stated|states|announced|noted|wrote|counted|put)\b|\baccording to the ministry\b"
MINISTRY = r"\bthe ministry\b|\b(?:battlegroup|(?:group|grouping) of forces)\b"
