/**
 * Makers and merchants of the trades, and people whose name a tool or a part carries ("Allen key"): a surname may be one of
 * these and still mean the make. Small letters, several words joined; written for this project from trade catalogues.
 */
export const makes: ReadonlySet<string> = new Set(
  (
    'aga alpha amana aprilaire aqualisa ariston armstrong atag atlas baxi beko belling bosch bradford braeburn bristan broan bryant buderus burnham carrier celotex certainteed clearview coleman ' +
    'copeland crabtree crane creda crosley cuthbert cutlerhammer daikin danfoss delta dewalt drayton dudley dulux dyson eaton ecobee electrolux elkay emerson eph fasco ferguson fernox ferroli firebird fischer ' +
    'fisher fluidmaster fluke franke frigidaire fujitsu geberit gerber gibson glowworm goodman grant grohe grundfos gyproc hager haier halstead hansgrohe hardie harris hayward heatmiser heatrae heil hilti hitachi ' +
    'hive hobart holmes honeywell hoover hotpoint hubbell hunter ideal indesit insinkerator intergas intermatic jacuzzi jandy johnson johnstone kenmore keston kidde kingspan klein knauf knipex kohler kraus laars lennox leviton ' +
    'lochinvar lux lutron main makita mansfield marley maytag megger mendota miele milwaukee mira mitsubishi modine moen morco morris mueller murphy murray myson napoleon national navien neff nest newteam nibco nutone owens panasonic payne ' +
    'peerless pentair pfister phillips potterton price raychem rayburn raypak redland redring rehau reznor rheem ridgid rinnai robertshaw robertson roca roper rothenberger ruud saint salus samsung sandtoft ' +
    'schneider schrader screwfix sharp siamp siemens sloan smeg smith speakman sporlan square stanley state stelrad sterling stiebel stovax strom stihl symmons taco tado tamko tappan tempstar thermador thistle ' +
    'thomas thorn titan tolsona tooltech toto trane travis trianco triton twyford uponor utica vaillant valor vaillent velux vent viega viessmann viking vulcan wagner warmflow watts wavin weil weilmclain westinghouse ' +
    'weishaupt whirlpool white whiterodgers williamson wilo wilson wirquin wolf wolseley worcester wylex york zanussi zurn allen bell bowden jubilee nelson pitot watt kelvin jackson simpson hughes mcdonald ' +
    'ge lg mk plumb toolstation homedepot lowes trade selco jewson howdens amtico karcher garmin ford transit peterson hargreaves homeserve elster landis nortek fahrenheit celsius bromic vokera vokèra sime ocean ravenheat heatline ' +
    'glow remeha biasi sabre chaffoteaux maxol saunier duval myupway mcquay mclain gossett hargrove nuheat warmup polypipe hep2o osma terrain floplast velarde keystone tyvek gaf ' +
    'hartell diversitech supco ranco erie sealed goodyear gates dayco rectorseal oatey charlotte spears lasco sioux chief woodford zoeller liberty goulds myers barnes tsurumi wayne flotec franklin pedrollo lowara dab salamander stuart turner ' +
    'riello giant rotoplas davey menvier mora gustavsberg oras ventaxia morco webasto eberspacher truma parkray netaheat intergas nefit itho zehnder duravit villeroy laufen jacob delafon velux fakro rooflite marley redland sandtoft forterra wienerberger ibstock hanson catnic ' +
    'tarmac thermalite celcon rockwool isover superglass ecotherm recticel xtratherm dupont sika everbuild soudal evostik unibond gorilla loctite araldite wd40 screwfix rawlplug fischer spax paslode hikoki metabo festool bahco irwin stabila fein flir testo kane anton fieldpiece uei ' +
    'fluke seaward hydrocool sanyo gree midea toshiba sharp carel dixell lae emerson bitzer tecumseh embraco secop maneurop frascold hussmann foster williams polar hobart rational lincat falcon imperial blodgett garland southbend scotsman manitowoc hoshizaki brema follett ' +
    'solis growatt givenergy solaredge enphase sma fronius huawei tesla podpoint zappi wallbox ohme sunsynk foxess victron outback morningstar trojan rolls kohler generac cummins perkins onan cat honda yamaha kubota briggs stratton champion wacker dewalt belle stihl husqvarna ' +
    'wednesbury pegler yorkshire conex bes altecnic reliance caleffi giacomini oventrop heimeier danfoss drayton horstmann sangamo timeguard sunvic randall landis tower salus neomitis heatmiser wundafix devi warmup prowarm stelrad myson barlo quinn kudox zehnder purmo ' +
    'packard penn mars otis schindler kone thyssen supertex vulcano junkers docol tesy racold kwikot dimplex noritz oase nibe proven heatcraft elsynn contactum wylex memshield crabtree mem federal zinsco challenger bryant cutler siemens murray ite gewiss scame mennekes marechal legrand arnold bticino jung gira busch berker niko busch hellermann wiska ' +
    'chubb havahart yale schlage kwikset medeco assa abloy dorma iseo culligan ecowater kinetico brita everpure aquaguard harvey twintec bwt scalemaster sentinel fernox adey magnaclean spirotech spirovent worcester'
  ).split(' '),
);
