"""English, turned: whose losses and drones they are, who says so, what they are compared with, and where."""

TOLD = (
    (
        "[Russian troops|Russia|Moscow|Russian forces|Moscow's troops] inflicted roughly 1,265 casualties on the Ukrainian army over the past day",
        {"ukrainian_casualties": 1265},
    ),
    (
        "[Ukraine|Ukrainian troops|Ukraine's defenders|The Ukrainian army|Kyiv's forces|Ukrainian drones] inflicted roughly 1,265 casualties on the Russian army over the past day",
        {"russian_casualties": 1265},
    ),
    (
        "Ukraine inflicted roughly 1,265 casualties on [Russia|Russian forces|the enemy|the invaders|Russian troops] over the past day",
        {"russian_casualties": 1265},
    ),
    (
        "Roughly 1,265 casualties were inflicted on [the Russian army|Russia|Russian forces|the enemy|the invaders] over the past day, the General Staff said",
        {"russian_casualties": 1265},
    ),
    (
        "Roughly 1,265 casualties were inflicted on [the Ukrainian army|Ukraine|Ukrainian forces|Kyiv's troops] over the past day",
        {"ukrainian_casualties": 1265},
    ),
    (
        "The [fighting|day|offensive|assault] cost Russia roughly 930 casualties over the past day, the General Staff said",
        {"russian_casualties": 930},
    ),
    (
        "The [fighting|day|offensive|assault] cost Ukraine 930 casualties over the past day",
        {"ukrainian_casualties": 930},
    ),
    (
        "Russia attacked over the past day at a cost of 930 [casualties|soldiers|troops], the General Staff said",
        {"russian_casualties": 930},
    ),
    (
        "Russian forces [killed or wounded|killed and wounded|eliminated|killed|wiped out|destroyed|neutralised] about 930 Ukrainian troops over the past day",
        {"ukrainian_casualties": 930},
    ),
    (
        "Russian forces [killed or wounded|eliminated|wiped out|neutralised] 930 Ukrainian troops over the past day",
        {"ukrainian_casualties": 930},
    ),
    (
        "[Russia's Defence Ministry claimed|The Russian Defence Ministry said|Moscow claimed] its forces had inflicted 930 casualties on the Ukrainian army over the past day",
        {"ukrainian_casualties": 930},
    ),
    (
        "Ukraine claimed to have inflicted 930 casualties [over the past day|in the past 24 hours|on Russian forces over the past day|on Russia in the past 24 hours]",
        {"russian_casualties": 930},
    ),
    (
        "[Russia|Moscow|The Defence Ministry in Moscow] claimed to have inflicted 930 casualties over the past day",
        {"ukrainian_casualties": 930},
    ),
    (
        "Ukrainian forces [killed or wounded|killed and wounded|eliminated|killed|wiped out|neutralised] 930 Russian troops over the past day, the General Staff said",
        {"russian_casualties": 930},
    ),
    (
        "[Officials in Kyiv said|Kyiv said|Officials in Kyiv said on Thursday|According to officials in Kyiv,|The General Staff in Kyiv said|Kyiv officials said|Kyiv reported|Kyiv claimed] that Russia had launched 143 drones overnight",
        {"drones_launched": 143},
    ),
    (
        "Russia launched 143 drones overnight, [Kyiv said|officials in Kyiv said|according to Kyiv|according to officials in Kyiv|the air force in Kyiv said|said Kyiv|authorities in Kyiv reported|Kyiv says|military officials in the capital said|officials in the capital Kyiv said]",
        {"drones_launched": 143},
    ),
    (
        "88 drones were shot down overnight, [Kyiv said|officials in Kyiv said|according to Kyiv|according to officials in Kyiv|the air force in Kyiv said|said Kyiv|authorities in Kyiv reported|military officials in Kyiv said|a military spokesman in Kyiv said]",
        {"drones_shot_down": 88},
    ),
    (
        "[88 Russian drones were shot down overnight|Air defences shot down 88 drones overnight|Ukraine shot down 88 drones overnight|88 drones were downed], Kyiv said",
        {"drones_shot_down": 88},
    ),
    (
        "[Officials in Kyiv said|Kyiv said|According to officials in Kyiv,|The air force in Kyiv said|The military in Kyiv said|Authorities in Kyiv said|In Kyiv, the air force said] 88 drones were shot down overnight",
        {"drones_shot_down": 88},
    ),
    (
        "[Moscow said|The ministry in Moscow said|Officials in Moscow said|According to Moscow,|The Defence Ministry in Moscow said|Authorities in Moscow said|In Moscow, the Defence Ministry said|Moscow's Defence Ministry said] 61 drones were shot down overnight",
        {"ukrainian_drones_shot_down": 61},
    ),
    (
        "Moscow said [61 Ukrainian drones had been shot down|air defences shot down 61 drones overnight|it had shot down 61 Ukrainian drones|its air defences destroyed 61 drones]",
        {"ukrainian_drones_shot_down": 61},
    ),
    (
        "61 drones were shot down overnight, [Moscow said|the ministry in Moscow said|officials in Moscow said|according to Moscow|according to the ministry in Moscow|the Defence Ministry in Moscow said|said Moscow]",
        {"ukrainian_drones_shot_down": 61},
    ),
    (
        "[Kyiv said|Officials in Kyiv said|The General Staff in Kyiv said|According to Kyiv,] Russia had lost 930 soldiers over the past day",
        {"russian_casualties": 930},
    ),
    (
        "Russia lost 930 soldiers over the past day, [Kyiv said|officials in Kyiv said|the General Staff in Kyiv said|according to Kyiv]",
        {"russian_casualties": 930},
    ),
    (
        "There were 164 clashes on the front over the past day, [Kyiv said|officials in Kyiv said|the General Staff in Kyiv said|according to Kyiv|according to the military in Kyiv]",
        {"clashes": 164},
    ),
    (
        "[Moscow said|The ministry in Moscow said|Officials in Moscow said|The Defence Ministry in Moscow said] Ukraine had lost 930 soldiers over the past day",
        {"ukrainian_casualties": 930},
    ),
    (
        "Russia launched 143 drones overnight[, up from 90|, up from 90 the day before|, up from 90 a night earlier|, compared with 90 the day before|, compared to 90 on Tuesday|, against 90 a week earlier|, down from 180|, down from 180 the previous night|, versus 90 the night before|, more than the 90 of the night before|, the most since the 810 of September|, the most since September, when 810 came|, a record, beating 90|, a record, surpassing the 90 of October|, twice as many as 90|, twice the 70 of the previous night|, double the 70 launched a night earlier|, 53 more than the night before|, after 90 the night before|, following 90 the previous night|, after launching 90 the night before|, while the night before it was 90|, whereas the night before there were 90|, the night before there were 90|, the previous record was 90|, breaking the previous record of 90|, far fewer than the 810 of 7 September|, fewer than the 810 launched on 7 September|, still short of the record 810|, well below the record of 810|, just short of the 810 record set in September|, one more than the 142 of Wednesday| (90 the day before)| (up from 90)|, compared with a nightly average of 90|; a day earlier there were 90|; the night before it was 90|, against an average of 90|, compared with just 90 a week ago|, a jump from 90|, an increase from 90|, a drop from 180|, a rise of 53 on the night before|, almost as many as the 150 of Tuesday]",
        {"drones_launched": 143},
    ),
    (
        "Ukraine shot down 88 drones overnight, [up from 60|compared with 60 the day before|down from 120 the night before|more than the 60 of the night before|after 60 the night before|while the night before it was 60|twice as many as the 44 of Tuesday|against 60 a week earlier|a record, beating 60|the most since the 610 of September|(60 the day before)]",
        {"drones_shot_down": 88},
    ),
    (
        "Russian forces lost 930 soldiers over the past day, [up from 870|compared with 870 the day before|down from 1,010 the previous day|more than the 870 of the day before|after 870 the day before|while the day before it was 870|against 870 a week earlier|a record, beating 870|the most since the 1,810 of September|(870 the day before)|60 more than the day before|fewer than the 1,010 of Tuesday|a rise from 870|the lowest figure since the 710 of May|80 fewer than on Tuesday]",
        {"russian_casualties": 930},
    ),
    (
        "There were 164 clashes on the front over the past day, [up from 133|compared with 133 the day before|down from 180 the previous day|more than the 133 of the day before|after 133 the day before|while the day before there were 133|against 133 a week earlier|a record, beating 133|the most since the 261 of September|(133 the day before)|31 more than the day before|fewer than the 180 of Tuesday|a rise from 133]",
        {"clashes": 164},
    ),
    (
        "Clashes [rose|climbed|increased|jumped|went up] to 164 from 133 over the past day",
        {"clashes": 164},
    ),
    (
        "[The night before there were 90|A day earlier it had launched 90|The previous record was 90|The record is 810, set in September]; overnight Russia launched 143 drones",
        {"drones_launched": 143},
    ),
    (
        "Compared with [90 the night before|the 90 of Tuesday|90 a week ago], Russia launched 143 drones overnight",
        {"drones_launched": 143},
    ),
    (
        "Air defences shot down 12 drones [over the Odesa region|in the Odesa region|in Odesa region|over Odesa Oblast|above the Odesa region|across the Odesa region|in the south of the Odesa region|near Odesa|near the city of Odesa|over the city of Odesa|over Odesa] overnight",
        {"drones_shot_down": 12},
        "region:Odesa",
    ),
    (
        "[In the Odesa region|Over the Odesa region|Near Odesa|In Odesa region|Over Odesa|In the skies over the Odesa region], air defences shot down 12 drones overnight",
        {"drones_shot_down": 12},
        "region:Odesa",
    ),
    (
        "Russia attacked [the Odesa region|Odesa region|Odesa|Kharkiv|the Sumy region|the city of Kharkiv|the Kharkiv region|Kryvyi Rih] with 12 drones overnight",
        {"drones_launched": 12},
        "region:Dnipropetrovsk",
        "region:Kharkiv",
        "region:Odesa",
        "region:Sumy",
    ),
    (
        "Russia launched 12 drones [at the Odesa region|at Odesa|towards Kharkiv|against the Sumy region|at the city of Kharkiv|on Kharkiv|at Kryvyi Rih] overnight",
        {"drones_launched": 12},
        "region:Dnipropetrovsk",
        "region:Kharkiv",
        "region:Odesa",
        "region:Sumy",
    ),
    (
        "There were 42 clashes [in the Pokrovsk direction|in the Pokrovsk sector|on the Pokrovsk axis|near Pokrovsk|around Pokrovsk|on the Pokrovsk front] over the past day",
        {"clashes": 42},
        "direction:Pokrovsk",
    ),
    (
        "[In the Pokrovsk direction|In the Pokrovsk sector|On the Pokrovsk axis|Near Pokrovsk|Around Pokrovsk], there were 42 clashes over the past day",
        {"clashes": 42},
        "direction:Pokrovsk",
    ),
    (
        "Russian forces lost 93 soldiers [in the Pokrovsk direction|in the Pokrovsk sector|near Pokrovsk|in the Kharkiv region|in the Kursk region] over the past day, the General Staff said",
        {"russian_casualties": 93},
        "direction:Pokrovsk",
        "region:Kharkiv",
        "region:Kursk",
    ),
    (
        "Russian air defences shot down 12 Ukrainian drones [over the Belgorod region|in the Bryansk region|over Bryansk region|over Crimea|over the Moscow region|in the Kursk region|over Belgorod] overnight",
        {"ukrainian_drones_shot_down": 12},
        "region:Belgorod",
        "region:Bryansk",
        "region:Crimea",
        "region:Kursk",
        "region:Moscow",
    ),
    (
        "Twelve drones were shot down [over the Belgorod region|over Bryansk region|over Crimea|over the Moscow region|in the Kursk region|over the Black Sea] overnight",
        {"ukrainian_drones_shot_down": 12},
        "region:Belgorod",
        "region:Bryansk",
        "region:Crimea",
        "region:Kursk",
        "region:Moscow",
        "sea:Black Sea",
    ),
    (
        "[Ukrainian drones|Ukraine's drones|Drones launched by Ukraine|Kyiv's drones] attacked Russian regions overnight; 61 were shot down",
        {"ukrainian_drones_shot_down": 61},
    ),
    (
        "Russia said [it shot down|it had shot down|its air defences shot down|shooting down|having shot down|its forces destroyed] 40 Ukrainian drones overnight",
        {"ukrainian_drones_shot_down": 40},
    ),
    (
        "[Moscow|Russia's Defence Ministry|The Russian military|The Kremlin] said it shot down 40 Ukrainian drones overnight",
        {"ukrainian_drones_shot_down": 40},
    ),
    (
        "Ukraine [launched|sent|fired] 61 drones at Russia overnight, Moscow said",
        {"ukrainian_drones_launched": 61},
    ),
    (
        "Ukraine's air defences shot down 40 [of the enemy's drones|enemy drones|Russian drones|drones launched by Russia|of Russia's drones|of Moscow's drones|hostile drones] overnight",
        {"drones_shot_down": 40},
    ),
    (
        "[Russia|The Russian army|Moscow] lost 9 tanks and 43 artillery systems over the past day",
        {"russian_tanks_lost": 9, "russian_artillery_lost": 43},
    ),
    (
        "[Ukraine|The Ukrainian army|Kyiv|Ukrainian forces] lost 9 tanks and 43 artillery systems over the past day, Russia's Defence Ministry said",
        {"ukrainian_tanks_lost": 9, "ukrainian_artillery_lost": 43},
    ),
    (
        "Russian drones attacked Ukraine overnight; [88 were shot down|88 of them were shot down|air defences shot down 88|88 drones were shot down]",
        {"drones_shot_down": 88},
    ),
    (
        "[Governor Oleh Kiper|The governor of the Odesa region|The head of the Odesa region|Odesa governor Oleh Kiper|Kiper] said 12 drones were shot down overnight",
        {"drones_shot_down": 12},
        "region:Odesa",
    ),
    (
        "[Kyiv mayor Vitali Klitschko|Mayor Vitali Klitschko|The mayor of Kyiv] said 12 drones were shot down over the city",
        {"drones_shot_down": 12},
        "city:Kyiv",
    ),
    (
        "[The Northern group|Battlegroup North|Russia's Sever group of forces|The North group of forces] inflicted 180 casualties on Ukrainian forces over the past day",
        {"ukrainian_casualties": 180},
        "group:Sever",
    ),
    (
        "[Air Command South|The southern air command] shot down 12 drones overnight",
        {"drones_shot_down": 12},
        "command:South",
    ),
    (
        "In the Lyman and Kupiansk directions, [there were 42 clashes|Russian forces attacked 42 times|42 attacks took place] over the past day",
        {"clashes": 42},
        "direction:Lyman and Kupiansk",
    ),
    (
        "[The Kharkiv region|Kharkiv|The Sumy region|Zaporizhzhia region] was attacked with 12 drones overnight",
        {"drones_launched": 12},
        "region:Kharkiv",
        "region:Sumy",
        "region:Zaporizhzhia",
    ),
    (
        "12 drones attacked [the Belgorod region|Belgorod region|Crimea|the Kursk region] overnight",
        {"ukrainian_drones_launched": 12},
        "region:Belgorod",
        "region:Crimea",
        "region:Kursk",
    ),
    (
        "12 drones attacked [the Odesa region|Odesa|the Sumy region|Kharkiv] overnight",
        {"drones_launched": 12},
        "region:Kharkiv",
        "region:Odesa",
        "region:Sumy",
    ),
)
