import { readThings } from '../thing.ts';

/** Heating, cooling, ventilation and fires. */
export const heatingThings = readThings(`
boiler | heating | | boilers, combi, combi boiler, combination boiler, system boiler, gas boiler, oil boiler, back boiler, burner boiler, mod con, modcon
furnace | heating | | furnaces, forced air furnace, gas furnace, oil furnace, heater furnace, ducted heating, ducted heater, gas ducted
space-heater | heating | | space heater, baseboard heater, baseboard heaters, electric baseboard, panel heater, wall heater, storage heater, unit heater, garage heater, gas heater, convector
heat-pump | heating | | heat pump, heat pumps, air source, ground source, ashp, geothermal
radiator | heating | | radiators, rad, rads, towel rail, towel radiator, baseboard radiator
underfloor | heating | | underfloor heating, radiant floor, in floor heat, manifold, floor heating, ufh
rad-valve | heating | radiator | trv, trvs, lockshield, radiator valve, rad valve, thermostatic radiator valve, bleed valve, bleed screw
zone-valve | heating | boiler,radiator | zone valve, zone, zones, actuator, motorised valve, motorized valve, three port valve, 3 port valve, two port valve, mid position valve, zone head, zone line
circulator | heating | boiler | circulating pump, circ pump, central heating pump, circulator pump, pump flange, taco
diverter | heating | boiler | diverter valve, diverter cartridge, diverting valve
heat-exchanger | heating | furnace,boiler | heat exchanger, exchanger, plate heat exchanger, plate exchanger
aquastat | heating | boiler | primary control, cad cell, oil nozzle, nozzle, oil line, oil filter, oil tank, oil pump
burner | heating | furnace,boiler,water-heater | burners, gas valve, gas burner
~pilot | heating | | pilot light, pilot assembly, pilot flame, flame, relit, relight, thermocouple, thermopile
igniter | heating | furnace,boiler,oven,range,dryer,fireplace | ignitor, hot surface ignitor, ignition, spark electrode, electrode, ignition lead, spark lead
flame-sensor | heating | furnace | flame sensor, flame rod, sensor rod
inducer | heating | furnace | draft inducer, inducer motor, exhaust fan motor, pressure switch
blower | heating | furnace,air-handler | blower motor, blower fan, fan motor, ecm motor, blower wheel, squirrel cage
pcb | heating | boiler | circuit board, control board, main board, mainboard, printed circuit, control module, integrated board
boiler-fan | heating | boiler | boiler fan
condensate-trap | heating | boiler | condensate trap, condensate pipe
~heating | heating | | central heating, heat, heating system, heater, heaters
thermostat | heating | furnace,boiler,ac,heat-pump | thermostats, stat, room stat, programmer, heating timer, nest, ecobee, hive, smart thermostat
flue | heating | boiler,furnace,water-heater | flue pipe, vent pipe, vent flue, exhaust pipe, white pipe, pvc vent, flue terminal, terminal, combustion vent
~vents | heating | | vent, registers, register, ducts, duct, ductwork, ducting, return air, plenum, damper, supply vent, air vents, grille
humidifier | heating | | humidifiers, humidifier pad, water panel, pad
dehumidifier | heating | | dehumidifiers
air-filter | cooling | air-handler,furnace | air filter, furnace filter, filter rack, 2in filter, return filter
co-alarm | alarms | | co alarm, carbon monoxide alarm, co detector, carbon monoxide
ac | cooling | | air conditioner, air conditioning, air con, aircon, a c, ac unit, central air, cooling, cooling system, ac system, package unit, rooftop unit, rtu, window unit, chiller
condenser | cooling | ac | ac condenser, condensing unit, outside unit, outdoor unit, outside ac, unit outside, compressor, compressor unit, condenser fan, condenser coil, fins
split | cooling | ac | mini split, minisplit, split system, ductless, ductless split, wall unit, head unit, indoor unit, indoor head, splits, ductless heat pump, multi split, cassette, bedroom head
air-handler | cooling | ac | air handler, attic unit, fan coil, fcu, ahu, handler
evaporator | cooling | ac,air-handler | evaporator coil, indoor coil, coil, coils, a coil, evap coil
condensate | cooling | ac,air-handler,split | condensate line, condensate drain, condensate pump, drain pan, drip pan, drip tray, condensate pan, pan under, secondary pan, condensate union
capacitor | cooling | condenser | cap, dual cap, run capacitor, start capacitor, dual capacitor, hard start
contactor | cooling | condenser | contactors, contactor coil
refrigerant | cooling | ac,condenser | charge, freon, r410a, r22, r32, regas, regassed, line set, lineset, low on charge, gas charge, txv, suction line
reversing-valve | cooling | heat-pump | reversing valve, defrost board, defrost cycle, defrost sensor
evap-cooler | cooling | | swamp cooler, evaporative cooler, evap cooler, evaporative air, cooler pads, cooler
exhaust-fan | ventilation | | exhaust fan, extractor fan, extractor, bath fan, bathroom fan, vent fan, extract fan, ventilation fan, fan grille, roof cap, fan duct, hrv, erv, mvhr
range-hood | ventilation | | range hood, rangehood, cooker hood, hood, vent hood, kitchen extractor
fireplace | fire | | gas fireplace, gas fire, gas log, gas logs, log set, wood burner, woodburner, log burner, wood stove, woodstove, pellet stove, fire place, gas insert, hearth
~fan | - | | fans, blades, fan blade
~motor | - | | motors, bearing, bearings
~sensor | - | | sensors, relay, relays
~unit | - | | units, machine, machines, appliance, system
~filter | - | | filters
~switch-part | - | | switch, switches, control, controls
`);
