"""English, turned: what is told beside a figure and does not take it away."""

KEPT = (
    (
        "Russia [failed to take the city and lost|failed to break through and lost|denied any retreat but lost|refused to stop and lost|was unable to advance and lost|tried to advance and lost|kept attacking and lost|never stopped attacking and lost|no longer hides that it lost|did not stop and lost|is set to attack again after it lost|did not gain ground and lost] 930 soldiers over the past day, the General Staff said",
        {"russian_casualties": 930},
    ),
    (
        "[Ukraine, expecting a large attack,|Ukraine, which had braced for a large attack,|The air force, which denied reports of a breach,|Ukraine, which does not comment on strikes,|Ukraine, long short of missiles,|The air force, set up for such attacks,|Ukraine, unable to rest,] shot down 88 drones overnight",
        {"drones_shot_down": 88},
    ),
    (
        "Russia launched 143 [drones carrying thermobaric warheads|drones armed with rockets|drones fitted with cameras|drones, never so many before,|drones, the most since September,|drones, more than expected,|drones, as expected,|drones as predicted|drones instead of missiles|drones, not missiles,|drones and no missiles|drones but did not use missiles] overnight",
        {"drones_launched": 143},
    ),
    (
        "[The attack had been expected.|Nobody had expected it.|Moscow denied targeting civilians.|Ukraine had prepared for the attack.|The ministry did not comment.|It was not the first attack.|The drills went on.|Officials refuse to say more.|Exercises began in Poland.] Russia launched 143 drones overnight",
        {"drones_launched": 143},
    ),
    (
        "[Ahead of the talks|After a failed summit|As talks were set to resume|Hours before the talks|Hours after the summit|On the eve of the talks|A day after the summit|While Putin was set to speak|Despite the ceasefire talks|Rather than stop], Russia launched 143 drones overnight",
        {"drones_launched": 143},
    ),
    (
        "[Ahead of the talks|As talks were set to resume|Despite the ceasefire talks|As Israel and Iran fight|While NATO holds exercises|As allies promised to help], Russian forces lost 930 soldiers over the past day, the General Staff said",
        {"russian_casualties": 930},
    ),
    (
        "[The air force said it had not let any missile through and had shot down|Gunners who never sleep shot down|Crews trained in Poland shot down|Crews armed with machine guns shot down|Teams equipped with new radars shot down|Helicopters carrying gunners shot down] 88 Russian drones overnight",
        {"drones_shot_down": 88},
    ),
    (
        "[Reports of|News of|Word of] heavy fighting came in as 164 clashes took place on the front over the past day",
        {"clashes": 164},
    ),
    (
        "[Claims of a breakthrough were denied;|Russia did not take the town;|Moscow says it will not stop;] 164 clashes took place on the front over the past day, the General Staff said",
        {"clashes": 164},
    ),
    (
        "Russia's Defence Ministry said 61 Ukrainian drones were shot down overnight, [denying|without confirming|and did not say whether|but would not confirm] any damage",
        {"ukrainian_drones_shot_down": 61},
    ),
    (
        "Russia launched 143 drones overnight, [often|usually|sometimes|mostly] flying low",
        {"drones_launched": 143},
    ),
    (
        "Russia launched 143 drones overnight, [the next morning there was no power|the day after talks collapsed|after talks collapsed|before talks resume|ahead of a summit|following the summit|during talks in Geneva|while talks were going on|on the eve of the summit|later claiming victory|previously the quietest month|and soon the lights went out|and will launch more soon]",
        {"drones_launched": 143},
    ),
    (
        "[Some nights are worse:|Most nights are like this:|The other night was quiet;|Recently it was quiet;|Usually it is quiet;|Until October it was quiet;|In the future it may be worse;] overnight Russia launched 143 drones",
        {"drones_launched": 143},
    ),
    (
        "So far [tonight|today|this morning] Russia has launched 143 drones",
        {"drones_launched": 143},
    ),
    (
        "[27 missiles have been fired so far today|So far tonight 27 missiles have been fired at Ukraine|27 missiles have been launched at Ukraine so far tonight]",
        {"missiles_launched": 27},
    ),
    (
        "[So far, 88 drones have been shot down|So far air defences have shot down 88 drones|88 drones have been shot down so far|Thus far 88 drones have been downed]",
        {"drones_shot_down": 88},
    ),
    (
        "[164 clashes have taken place so far|So far there have been 164 clashes on the front|There have been 164 clashes so far today|So far today 164 clashes have taken place]",
        {"clashes": 164},
    ),
)
