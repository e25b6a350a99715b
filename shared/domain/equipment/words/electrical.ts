import { readThings } from '../thing.ts';

/** Power, light, alarms and what hangs on them. */
export const electricalThings = readThings(`
outlet | power | | outlets, socket, sockets, receptacle, receptacles, power point, power points, gpo, double gpo, plug socket, wall plug, wall socket, plug point, plug points, bench outlet, garage opener plug
gfci | power | outlet | gfi, gfci outlet, gfi outlet, ground fault
breaker | power | panel | breakers, circuit breaker, mcb, fuse, fuses, trip switch, tripswitch, rcbo, rcbos, two pole
rcd | power | panel | safety switch, safety switches, rccb, elcb, residual current
panel | power | | electrical panel, breaker panel, breaker box, fuse box, fusebox, fuse board, fuseboard, consumer unit, cu, switchboard, distribution board, sub board, subpanel, sub panel, load center, main panel, main switch, 200 amp, 200 amps, 200 a panel, amps upgrade, meter base, changeover, bus bar, main breaker, board
neutral | power | panel | loose neutral, neutrals, main lug, lugs
~circuit | power | | circuits, wiring, wire, wires, rewire, rewired, cable, cables, ring main, ring final, spur, fused spur, radial, junction box, wire nut, wire nuts, romex, feed, splice, splices, earth, grounding, cable run, extension lead
~power | power | | electric, electrics, electricity, juice
~light | lighting | | lights, lighting, lamp, lamps, bulb, bulbs, led, leds, light bulb
light-fixture | lighting | | light fixture, light fitting, light fittings, downlight, downlights, recessed light, recessed lights, can light, can lights, led cans, pot light, pot lights, potlights, spotlight, spotlights, pendant, chandelier, sconce, batten, strip light, undercabinet lights, under cabinet lights, led strips, led strip, lampholder, fluorescent, ballast, led driver, chandeliers
dimmer | lighting | | dimmers, dimmer switch
light-switch | lighting | light-fixture | light switch, light switches, two way switch, 3 way switch, three way switch, pull cord, cord switch, wall switch, lamp switch
outdoor-light | lighting | | porch light, outside light, outdoor light, security light, floodlight, flood light, porch lamp, photocell, photo cell, photo eye, motion light, yard light, well light, garden lights, landscape lights, pir
ceiling-fan | lighting | | ceiling fan, ceiling fans, fan brace, fan remote
doorbell | power | | door bell, chime, video doorbell, ring doorbell
smoke-alarm | alarms | | smoke alarm, smoke alarms, smoke detector, smoke detectors, fire alarm, heat alarm, alarm, alarms
burglar-alarm | alarms | | burglar alarm, security system, intruder alarm, cctv, camera system
ev-charger | power | | ev charger, car charger, charge point, wall charger, chargepoint, wallbox, charging point, charger, chargers, ev, tesla charger
generator | power | | generators, standby generator, transfer switch, generator hookup, genny
solar | power | | solar panel, solar panels, pv, inverter, solar inverter, battery storage
garage-opener | openings | | garage door opener, garage opener, door opener
kettle | - | | jug, toaster, kettles, hair dryer, hairdryer, fan heater, iron, microwave oven portable
tv | - | | telly, television, tvs, router, computer, beer fridge
spa-circuit | power | | spa circuit, circuit for the spa, hot tub circuit
shed-circuit | power | | shed circuit, shed feed, garage feed, shed supply, shed sub board
~timer | power | | timers, time clock, 7 day timer, timeclock
photocell-part | lighting | outdoor-light | photo control
~remote | - | | remotes, remote battery
`);
