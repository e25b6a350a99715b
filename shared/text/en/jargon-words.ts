import type { trades } from '../../domain/job/job.ts';

/**
 * Words of the trades that customers do not know, with what to say, in the words of both sides of the Atlantic. A line
 * is `word, another for the same: plain words`. What stands behind the colon fits where the word stood in the sentence,
 * names a thing by what it does, and takes its plural at the noun before `of`, `for`, `in` and their like. A `~` stands
 * before what has neither `a` nor a plural.
 */
export const jargonWords: Readonly<Record<(typeof trades)[number] | 'all', string>> = {
  all: `
    first fix, rough-in: ~work inside the walls before they are closed
    second fix: ~fitting work after the walls are closed
    make good, making good: ~tidying up the surfaces
    snag: small fault
    snagging, punch list: list of small things still to do
    isolate: turn off
    isolated: turned off
    isolation valve, isolator valve, iso valve: small shut-off tap
    remediation: repair
    rectify: put right
    rectified: put right
    remedial work: ~repair work
    consumables: ~small materials
    commissioned: set up and tested
    commissioning: ~setting up and testing
    decommissioned: taken out of use
    diagnostic: check for the cause
    intermittent: on and off
    ingress: ~getting in
    water ingress: ~water getting in
    egress: way out
    substrate: surface underneath
    fascia board, fascia: board along the roof edge
    soffit: underside of the roof edge
    chase: groove in the wall
    escutcheon: cover ring around the pipe
    grommet: rubber ring
    gasket: rubber seal
    O-ring: small rubber ring
    shim: thin packing piece
    condensate: ~water from the air
    dielectric union: joint between two metals
    galvanic corrosion: ~rust where two metals meet
    joist: floor beam
    stud: upright timber in the wall
    lintel: beam above the opening
    bonding agent: glue coat
    mastic: ~flexible sealant
    caulking, caulk: ~flexible sealant`,
  plumbing: `
    stopcock, stop tap, stop valve: main water tap
    angle stop, stop angle: small shut-off tap under the basin
    curb stop: shut-off tap at the street
    PRV, pressure reducing valve, pressure regulator: valve for lowering the water pressure
    T&P valve, TPR valve, TP valve, temperature and pressure relief valve: safety valve on the tank
    pressure relief valve, relief valve: safety valve
    tundish: open funnel under the safety valve
    anode rod, sacrificial anode: rod for keeping the tank from rusting
    dip tube: pipe for the cold water inside the tank
    inner liner, tank liner, glass lining: inside of the tank
    thermal expansion: ~swelling of the water as it gets hot
    expansion tank, expansion vessel: small tank for the extra pressure
    backflow: ~dirty water running back
    backflow preventer: device for keeping dirty water out of the clean
    check valve, non-return valve: one-way valve
    double check valve: double one-way valve
    gate valve: old type of shut-off valve
    ball valve: quarter-turn shut-off valve
    ball cock, ballcock, float valve: filling valve with a float
    fill valve, inlet valve: filling valve of the toilet
    flapper: rubber flap in the toilet tank
    flush valve, flush syphon, flush siphon: flushing part of the toilet
    wax ring: seal under the toilet
    closet flange, toilet flange: fixing ring under the toilet
    cistern: water tank
    P-trap, S-trap, bottle trap, U-bend: bend under the basin
    trap seal, water seal: ~water in the bend against smells
    waste pipe: drain pipe
    soil stack, soil pipe: main drain pipe of the house
    vent stack, soil vent pipe: air pipe of the drains
    AAV, air admittance valve, durgo valve: air valve of the drains
    cleanout, rodding eye, rodding point: opening for clearing the drain
    snaking, augering: ~clearing with a long cable
    auger, drain auger: long cable for clearing drains
    hydro jetting, jetting, high pressure jetting: ~cleaning with a strong water jet
    lateral, sewer lateral: drain pipe to the street
    sewer main: public drain
    manhole, inspection chamber: opening to the drain
    gully: outside drain
    fatberg: lump of grease
    root intrusion, root ingress: ~roots growing into the pipe
    bellied pipe: sagging pipe
    sump: pit for water
    manifold: pipe with several outlets
    tee: three-way pipe joint
    elbow: bend in the pipe
    coupling, coupler: pipe joint
    compression fitting: screwed pipe joint
    olive, ferrule: ring inside the pipe joint
    sweating: ~soldering
    PEX: ~plastic water pipe
    PTFE tape, PTFE, plumber's tape, Teflon tape: ~sealing tape
    polybutylene: ~older plastic pipe
    riser: upright pipe
    branch line: side pipe
    supply line, flexi hose, flexi tail, braided hose: flexible water hose
    hose bib, sillcock, bib tap: outside tap
    aerator: sieve at the end of the tap
    cartridge: inside of the tap
    thermostatic mixing valve, TMV: valve for keeping the water from scalding
    water hammer: ~banging in the pipes
    water hammer arrestor: device against banging pipes
    pinhole leak: tiny leak
    weeping: leaking slowly
    limescale: chalky deposit
    sediment: ~dirt in the water
    descale, descaled: clean off the chalk
    unvented cylinder: hot water tank under mains pressure
    header tank: water tank in the loft
    immersion heater, immersion: electric heater inside the tank
    recirculation pump, recirc pump: pump for quick hot water
    potable water: ~drinking water
    greywater, grey water: ~used water
    pressure test: test for leaks`,
  heating: `
    flue: exhaust pipe for the fumes
    draught diverter, draft hood: hood for the fumes
    flue gas: ~fumes
    heat exchanger: part for passing the heat to the water or air
    diverter valve: valve between heating and hot water
    zone valve: valve for one part of the house
    TRV, thermostatic radiator valve: dial on the radiator
    lockshield, lockshield valve: small valve at the foot of the radiator
    balancing: making all radiators equally warm
    bleed, bleeding: ~letting air out
    airlock: ~trapped air
    sludge, magnetite: ~black dirt in the heating water
    power flush, powerflush: ~cleaning of the heating pipes
    inhibitor: ~liquid against rust
    system filter, magnetic filter: filter for dirt in the heating water
    filling loop: hose for topping up the heating
    combi boiler, combi: boiler for heating and hot water
    system boiler: boiler with a hot water tank
    condensate pipe, condensate line, condensate drain: drain pipe of the unit
    condensate pump: pump for the drain water
    condensate trap: water trap of the drain pipe
    PCB, control board: electronic board
    ignition electrode, ignitor, igniter: part for lighting the flame
    flame sensor, flame sensing electrode: part for checking the flame
    flame failure: ~flame going out
    thermocouple: safety sensor at the flame
    pilot light: small steady flame
    locked out: shut down for safety
    short cycling, short cycles: switching on and off too often
    limit switch, high limit: heat safety switch
    inducer motor, draft inducer, inducer: fan for the fumes
    blower motor, blower: fan
    circulator, circulating pump: heating pump
    plenum: main air box
    ductwork, ducting: ~air channels
    duct: air channel
    return air: ~air back to the unit
    supply air: ~warm or cool air to the rooms
    register, diffuser, grille: air vent
    damper: flap in the air channel
    air handler, AHU, air handling unit: indoor fan unit
    condenser, condensing unit: outdoor unit
    evaporator coil, evaporator, A-coil: cooling coil
    compressor: pump of the cooling unit
    capacitor: starting part of the motor
    contactor: heavy switch
    reversing valve: valve between heating and cooling
    TXV, expansion valve, metering device: valve for the cooling gas
    refrigerant: ~cooling gas
    refrigerant charge: amount of cooling gas
    line set, lineset: copper pipes to the outdoor unit
    superheat, subcooling: reading for the amount of cooling gas
    defrost cycle: ~melting of ice by the unit
    heat strip, auxiliary heat, aux heat: ~electric back-up heating
    mini split, split unit: wall unit for heating and cooling
    heat pump: heater for warmth from outside
    SEER, AFUE: measure for saving energy
    BTU: measure of heat
    tonnage: size of the unit
    setpoint, set point: temperature on the dial
    delta T, temperature split: ~difference in warmth
    combustion analysis: test of the fumes
    combustion: ~burning
    CO: ~carbon monoxide gas
    spillage: ~fumes getting into the room
    hydronic: hot-water
    underfloor manifold: pipe with the outlets for the floor heating
    load calculation: sum for the size of the unit
    MERV: measure of how fine the filter is`,
  electrical: `
    consumer unit, fuse board, fusebox: box with the switches for the electricity
    breaker panel, load center, service panel, distribution board: box with the switches for the electricity
    MCB, circuit breaker, breaker: safety switch
    RCD, RCCB, RCBO, residual current device: safety switch against shocks
    GFCI, GFI, ground fault circuit interrupter: safety switch against shocks
    AFCI, arc fault circuit interrupter, AFDD: safety switch against fire from sparks
    ground fault, earth fault: ~electricity leaking away
    earth leakage: ~electricity leaking away
    arc fault, arcing: ~sparks
    short circuit, dead short: ~wires touching
    overload, overloaded circuit: ~too much on one line
    nuisance tripping: switching off without need
    tripping: switching off
    tripped: switched off
    dedicated circuit: line for one appliance
    branch circuit, final circuit: electric line to the rooms
    ring main, ring final: loop of wires to the sockets
    spur, fused spur: connection with its own fuse
    radial: single electric line
    neutral: return wire
    floating neutral, lost neutral, open neutral: broken return wire
    live conductor, hot conductor, line conductor: wire with power
    conductor: wire
    earthing, grounding: safety wire to the ground
    earth rod, ground rod, grounding electrode: metal rod in the ground
    bonding, equipotential bonding, main bonding: safety wires to metal pipes
    receptacle: socket
    back box, junction box, J-box, pattress: box in the wall for the wires
    knockout: opening in the box
    conduit: pipe for wires
    trunking, raceway: cover for wires
    Romex, NM cable, twin and earth: ~house cable
    knob and tube: ~very old wiring
    aluminum wiring, aluminium wiring: ~old wiring of a softer metal
    pigtail: short joining wire
    wire nut, marrette: screw cap for wires
    Wago: clip for joining wires
    gland: tight cable entry
    two-way switch, three-way switch, 3-way switch: one of two switches for the same light
    ballast: starting part of the lamp
    LED driver: power supply of the light
    transformer: box for lowering the voltage
    luminaire: light
    downlighter, can light, recessed light: light in the ceiling
    PIR, PIR sensor: movement sensor
    isolator, disconnect: main switch
    meter tails, service entrance: wires from the meter
    surge protector, SPD, surge arrester: ~protection against power spikes
    voltage drop: ~weaker power at the end of the line
    amperage, ampacity: amount of current
    amp draw: ~current in use
    continuity test: test for broken wires
    insulation resistance: state of the cable cover
    EICR, condition report: safety report on the wiring
    megger: tester for the wiring
    dead leg: unused wire`,
  roofing: `
    flashing, step flashing, lead flashing: metal strip for keeping water out of the joint
    drip edge: metal strip along the roof edge
    kickout flashing: metal piece for turning water away from the wall
    valley: inside corner of the roof
    ridge: top edge of the roof
    ridge cap, ridge tile: tile along the top edge
    ridge vent: air gap along the top edge
    hip: outside corner of the roof
    eaves: lower edge of the roof
    gable: end wall under the roof
    verge: sloping edge of the roof
    barge board, bargeboard: board along the sloping edge
    underlayment, underlay, roofing felt, sarking: waterproof sheet under the tiles
    decking, sheathing, sarking board: boards under the roof
    batten: thin timber under the tiles
    rafter: roof beam
    truss: roof frame
    purlin: beam across the roof
    parapet: low wall at the roof edge
    coping: cap on the wall
    scupper: opening for water in the wall
    soaker: metal sheet between the tiles
    pipe boot, vent boot, pipe collar: seal around the pipe through the roof
    dormer: window in the slope of the roof
    skylight curb: frame of the roof window
    chimney cricket: small slope behind the chimney
    ice dam: wall of ice at the roof edge
    ponding: ~standing water
    membrane: waterproof sheet
    EPDM, TPO: rubber sheet for flat roofs
    torch-on felt, modified bitumen: waterproof layer for flat roofs
    tar and gravel: layer of tar with stones
    granule loss: ~wearing off of the surface
    pointing, repointing: ~new mortar in the joints
    mortar bed: ~mortar under the tiles
    slipped slate, slipped tile: loose tile
    nail pop: nail coming up
    starter strip: first row at the roof edge
    tear-off, strip and re-roof: ~taking off the old roof
    counterflashing, counter flashing: metal cover over the joint`,
  drywall: `
    gypsum board: wall board
    joint compound, jointing compound: ~filler
    taping: ~covering of the joints
    scrim, scrim tape, joint tape: tape over the joints
    skim, skim coat: thin coat of plaster
    skimming: ~coating thinly with plaster
    float coat, brown coat, scratch coat: first coat of plaster
    browning: first coat of plaster
    corner bead, angle bead: metal edge for the corner
    dot and dab: ~gluing boards to the wall
    dry lining, drylining: ~covering the wall with boards
    furring, furring strip, batten: thin timber behind the board
    screw pop, nail pop: screw head coming through
    butt joint: joint of two cut edges
    feathering, feathering out: ~smoothing out thinly
    orange peel: dimpled finish
    knockdown: flattened rough finish
    popcorn ceiling, Artex, stipple: rough ceiling finish
    efflorescence: ~white salt on the wall
    blown plaster: ~loose plaster
    delamination: ~layers coming apart
    vapor barrier, vapour barrier, vapour control layer: sheet against damp
    greenboard, moisture board: damp-proof board
    backer board, cement board: hard board behind tiles
    level 5 finish: very smooth finish
    soundproofing batt, batt, batts: insulation mat
    bulkhead, soffit box: boxed-in part of the ceiling
    architrave, casing: frame around the door
    PVA: ~thin glue
    mist coat: first thin coat of paint
    primer: first coat of paint`,
  'appliance repair': `
    drum bearing: part for letting the drum turn
    spider arm: bracket behind the drum
    tub seal, door boot, bellows: rubber seal at the door
    inlet valve, fill valve: valve for the water
    drain pump: pump for the used water
    impeller: small wheel inside the pump
    sump filter: filter at the bottom
    spray arm: turning water arm
    door latch, interlock: door lock
    heating element: heater
    thermal fuse, thermal cut-out, thermal cutout: heat safety fuse
    thermistor, NTC sensor, NTC: heat sensor
    control board, main board, PCB: electronic board
    timer motor: motor of the program dial
    drive belt: belt for turning the drum
    motor brushes, carbon brushes: worn parts of the motor
    start relay: starting switch of the motor
    compressor: cooling motor
    evaporator: cooling coil
    evaporator fan: fan for the cold air
    condenser coil: coil at the back for giving off heat
    defrost heater, defrost timer: part for melting the ice
    sealed system: closed cooling circuit
    refrigerant: ~cooling gas
    door gasket, door seal: ~rubber around the door
    ice maker module: part for making ice
    magnetron: part for making the heat in the microwave
    igniter, ignitor, glow bar: part for lighting the gas
    orifice, injector: gas nozzle
    burner cap: lid of the burner
    lint trap, lint screen: fluff filter
    vent hose, exhaust duct: hose for the damp air
    shock absorber, damper: part against shaking
    suspension rod: hanging rod of the drum
    transit bolts: bolts for the journey
    error code, fault code: number on the display
    hard reset, power cycle: switching off and on again
    continuity: ~unbroken wire`,
};
