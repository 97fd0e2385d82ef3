/**
 * Where a thing is to be done: countries, their regions, and the cities from which leads write (folded). A
 * name that stands in several regions is read as the one that the profile serves. After ISO 3166-1/-2 and
 * the lists of great cities of INEGI, INE (Chile), INEI (Peru), DANE, INDEC, IBGE and the US Census.
 */
export const REGIONS: Readonly<Record<string, string>> = {
  mx: 'mexico, republica mexicana',
  'mx/cdmx':
    'cdmx, ciudad de mexico, mexico city, polanco, iztapalapa, azcapotzalco, coyoacan, tlalpan, santa fe, vallejo',
  'mx/edomex':
    'estado de mexico, edomex, toluca, naucalpan, tlalnepantla, ecatepec, cuautitlan, cuautitlan izcalli, tultitlan, lerma, metepec, texcoco, tepotzotlan, atlacomulco',
  'mx/nuevo leon':
    'nuevo leon, monterrey, mty, apodaca, san pedro garza garcia, escobedo, santa catarina, guadalupe, san nicolas de los garza, garcia nl, cienega de flores',
  'mx/jalisco':
    'jalisco, guadalajara, gdl, zapopan, tlaquepaque, tlajomulco, el salto, tonala, puerto vallarta, tequila, lagos de moreno, ocotlan, tepatitlan, san juan de los lagos, jalostotitlan',
  'mx/queretaro': 'queretaro, qro, san juan del rio, el marques, corregidora',
  'mx/guanajuato':
    'guanajuato, gto, leon, celaya, irapuato, silao, salamanca, san miguel de allende, san francisco del rincon',
  'mx/aguascalientes': 'aguascalientes, ags',
  'mx/san luis potosi': 'san luis potosi, slp, matehuala, ciudad valles',
  'mx/puebla': 'puebla, cholula, tehuacan, atlixco',
  'mx/tlaxcala': 'tlaxcala, apizaco, huamantla',
  'mx/veracruz': 'veracruz, xalapa, coatzacoalcos, orizaba, cordoba, poza rica, boca del rio, minatitlan',
  'mx/tamaulipas': 'tamaulipas, reynosa, matamoros, nuevo laredo, tampico, altamira, ciudad victoria',
  'mx/coahuila': 'coahuila, saltillo, torreon, ramos arizpe, monclova, piedras negras, ciudad acuna',
  'mx/chihuahua': 'chihuahua, ciudad juarez, cd juarez, juarez, delicias, cuauhtemoc, parral',
  'mx/sonora':
    'sonora, hermosillo, ciudad obregon, cd obregon, nogales, guaymas, navojoa, san luis rio colorado',
  'mx/baja california': 'baja california, tijuana, mexicali, ensenada, tecate, rosarito',
  'mx/baja california sur': 'baja california sur, la paz bcs, los cabos, cabo san lucas, la paz',
  'mx/sinaloa': 'sinaloa, culiacan, mazatlan, los mochis, guasave',
  'mx/durango': 'durango, gomez palacio, ciudad lerdo',
  'mx/zacatecas': 'zacatecas, fresnillo',
  'mx/nayarit': 'nayarit, tepic, bahia de banderas',
  'mx/colima': 'colima, manzanillo',
  'mx/michoacan': 'michoacan, morelia, uruapan, lazaro cardenas, zamora, apatzingan',
  'mx/guerrero': 'guerrero, acapulco, chilpancingo, iguala, taxco',
  'mx/morelos': 'morelos, cuernavaca, jiutepec, cuautla',
  'mx/hidalgo': 'hidalgo, pachuca, tulancingo, tula de allende, tizayuca',
  'mx/oaxaca': 'oaxaca, salina cruz, tuxtepec, juchitan, puerto escondido',
  'mx/chiapas': 'chiapas, tuxtla gutierrez, tuxtla, tapachula, san cristobal de las casas, ocosingo, comitan',
  'mx/tabasco': 'tabasco, villahermosa, cardenas tabasco',
  'mx/campeche': 'campeche, ciudad del carmen',
  'mx/yucatan': 'yucatan, merida, progreso yucatan, valladolid',
  'mx/quintana roo': 'quintana roo, cancun, playa del carmen, chetumal, tulum, cozumel, riviera maya',
  cl: 'chile',
  'cl/metropolitana':
    'santiago, region metropolitana, providencia, las condes, nunoa, maipu, quilicura, pudahuel, san bernardo, lampa, colina, puente alto, la florida, huechuraba, renca',
  'cl/valparaiso': 'valparaiso, vina del mar, san antonio, quilpue, los andes, quillota, san felipe, concon',
  'cl/norte':
    'antofagasta, calama, iquique, arica, copiapo, la serena, coquimbo, ovalle, vallenar, tarapaca, atacama, mejillones, alto hospicio',
  'cl/centro':
    "rancagua, talca, curico, linares, san fernando, chillan, o'higgins, maule, nuble, teno, buin, paine",
  'cl/sur':
    'concepcion, talcahuano, temuco, valdivia, osorno, puerto montt, puerto varas, castro, ancud, quellon, calbuco, coronel, chiloe, los angeles, villarrica, la araucania, biobio, los lagos, los rios, aysen, coyhaique, puerto aysen, magallanes, punta arenas, puerto natales, porvenir',
  pe: 'peru',
  'pe/lima':
    'lima, callao, miraflores, surco, ate lima, ate vitarte, lurin, san isidro, villa el salvador, huacho, huaral, canete, chancay, san borja, los olivos',
  'pe/norte':
    'trujillo, piura, chiclayo, paita, sullana, tumbes, cajamarca, lambayeque, la libertad, chimbote, sechura, tambogrande, viru, chavimochic, huaraz, ancash, talara, olmos',
  'pe/sur':
    'arequipa, tacna, ica, cusco, cuzco, puno, juliaca, moquegua, ilo, mollendo, matarani, nasca, pisco, chincha, villacuri, majes, ayacucho, apurimac, la joya',
  'pe/centro y selva':
    'huancayo, junin, huanuco, ucayali, pucallpa, iquitos, loreto, tarapoto, san martin, chanchamayo, cerro de pasco, madre de dios, puerto maldonado, tingo maria',
  co: 'colombia',
  'co/bogota':
    'bogota, cundinamarca, soacha, chia, cota, funza, mosquera, madrid cundinamarca, tocancipa, zipaquira, facatativa',
  'co/antioquia': 'medellin, antioquia, envigado, itagui, rionegro, sabaneta, bello antioquia, uraba',
  'co/valle': 'cali, valle del cauca, yumbo, palmira, buenaventura, jamundi',
  'co/caribe':
    'barranquilla, cartagena, santa marta, monteria, valledupar, sincelejo, atlantico, bolivar, magdalena, soledad atlantico',
  'co/otras':
    'bucaramanga, cucuta, pereira, manizales, armenia quindio, ibague, neiva, villavicencio, pasto narino, popayan, tunja, boyaca, santander, eje cafetero, tolima, huila, risaralda, caldas antioquia',
  ar: 'argentina',
  'ar/buenos aires':
    'buenos aires, caba, gran buenos aires, la plata, mar del plata, avellaneda, quilmes, campana buenos aires',
  'ar/cordoba': 'cordoba, villa maria, rio cuarto',
  'ar/otras':
    'rosario, santa fe, mendoza, tucuman, salta capital, neuquen, entre rios, parana entre rios, misiones, posadas, corrientes, chaco, patagonia argentina, bariloche, ushuaia, san juan argentina, san luis argentina, jujuy, comodoro rivadavia',
  br: 'brasil, brazil',
  'br/sudeste':
    'sao paulo, rio de janeiro, campinas, santos, guarulhos, sorocaba, ribeirao preto, belo horizonte, minas gerais, uberlandia, contagem, betim, vitoria, espirito santo, jundiai, sao jose dos campos, sao bernardo do campo, niteroi, osasco, juiz de fora',
  'br/sul':
    'curitiba, parana, florianopolis, joinville, porto alegre, caxias do sul, santa catarina, rio grande do sul, blumenau, chapeco, itajai, londrina, maringa, cascavel, vacaria, pelotas',
  'br/nordeste':
    'recife, fortaleza, salvador bahia, maceio, joao pessoa, pernambuco, ceara, aracaju, sao luis, teresina, petrolina',
  'br/norte e centro':
    'manaus, belem, brasilia, goiania, cuiaba, campo grande, goias, mato grosso, amazonas, anapolis',
  ec: 'ecuador, quito, guayaquil, cuenca, manta, guayas, machala, ambato',
  bo: 'bolivia, la paz, santa cruz de la sierra, cochabamba, sucre, el alto, tarija, oruro',
  uy: 'uruguay, montevideo, punta del este, canelones',
  py: 'paraguay, asuncion, ciudad del este, encarnacion',
  ve: 'venezuela, caracas, maracaibo, valencia, barquisimeto',
  cr: 'costa rica, san jose, heredia, cartago, alajuela',
  pa: 'panama, ciudad de panama, colon panama',
  gt: 'guatemala, ciudad de guatemala, quetzaltenango, escuintla',
  sv: 'el salvador, san salvador',
  hn: 'honduras, tegucigalpa, san pedro sula',
  ni: 'nicaragua, managua',
  do: 'republica dominicana, dominican republic, santo domingo, punta cana, santiago de los caballeros',
  'us/pr': 'puerto rico, san juan puerto rico',
  cu: 'cuba, la habana',
  es: 'espana, spain, madrid, barcelona, sevilla, bilbao, zaragoza, valencia, malaga, toledo, cordoba, leon, cartagena, valladolid, andalucia, cataluna',
  pt: 'portugal, lisboa, lisbon, porto portugal',
  gb: 'united kingdom, england, scotland, wales, london, great britain, reino unido, inglaterra, manchester, glasgow, uk, birmingham uk, leeds, liverpool, yorkshire, lancashire, edinburgh, northern ireland',
  ie: 'ireland, irlanda, dublin, cork ireland',
  fr: 'france, francia, franca, paris, lyon, marseille',
  de: 'germany, alemania, alemanha, berlin, munich, hamburg, frankfurt, stuttgart',
  it: 'italy, italia, milan, milano, rome, roma italia, turin',
  nl: 'netherlands, holanda, paises bajos, amsterdam, rotterdam',
  eu: 'belgium, belgica, brussels, switzerland, suiza, zurich, geneva, austria, vienna, sweden, suecia, stockholm, norway, noruega, oslo, denmark, dinamarca, copenhagen, finland, helsinki, poland, polonia, warsaw poland, prague, greece, athens, romania, hungary, budapest',
  in: 'india, mumbai, delhi, bangalore, bengaluru, chennai, pune, hyderabad',
  as: 'japan, japon, tokyo, osaka, south korea, corea del sur, seoul, taiwan, taipei, singapore, singapur, vietnam, thailand, malaysia, malasia, indonesia, philippines, filipinas, hong kong',
  me: 'dubai, emiratos arabes, united arab emirates, saudi arabia, israel, tel aviv, turkey, turquia, istanbul, qatar',
  af: 'south africa, sudafrica, johannesburg, nigeria, lagos nigeria, kenya, nairobi, egypt, egipto, cairo, morocco, marruecos, angola, luanda',
  oc: 'australia, sydney, melbourne, brisbane, new zealand, nueva zelanda, auckland',
  us: 'the us, united states, estados unidos, eeuu, eua, usa, u s, u s a',
  'us/il':
    'illinois, chicago, rockford, peoria, naperville, joliet, aurora, springfield, elgin, decatur, champaign, moline, bloomington',
  'us/in':
    'indiana, indianapolis, fort wayne, south bend, evansville, elkhart, lafayette, muncie, terre haute, kokomo, gary, kendallville, warsaw, columbus, auburn indiana, bloomington',
  'us/oh':
    'ohio, columbus, cleveland, cincinnati, toledo, akron, dayton, lima, youngstown, canton, mansfield, findlay, wapakoneta, sandusky, springfield, marysville',
  'us/mi':
    'michigan, detroit, grand rapids, lansing, flint, ann arbor, kalamazoo, battle creek, holland, saginaw, muskegon, troy, sterling heights, livonia, jackson, midland, traverse city',
  'us/wi':
    'wisconsin, milwaukee, madison, green bay, kenosha, racine, appleton, oshkosh, sheboygan, eau claire, waukesha, la crosse, janesville, wausau, fond du lac, manitowoc, neenah',
  'us/mn':
    'minnesota, minneapolis, saint paul, st paul, duluth, rochester, mankato, st cloud, saint cloud, bloomington, winona, twin cities',
  'us/ia':
    'iowa, des moines, cedar rapids, davenport, dubuque, sioux city, waterloo iowa, ames, council bluffs, quad cities',
  'us/mo': 'missouri, st louis, saint louis, kansas city, springfield, columbia missouri, joplin, st joseph',
  'us/ks': 'kansas, wichita, topeka, overland park, kansas city, salina',
  'us/ne': 'nebraska, omaha, lincoln, grand island, kearney',
  'us/nd': 'north dakota, fargo, bismarck, grand forks, minot',
  'us/sd': 'south dakota, sioux falls, rapid city, brookings',
  'us/tx':
    'texas, houston, dallas, austin, san antonio, el paso, laredo, mcallen, fort worth, plano, brownsville, corpus christi, lubbock, waco, amarillo',
  'us/ca':
    'california, los angeles, san diego, san francisco, san jose, sacramento, fresno, oakland, bay area, silicon valley, long beach, anaheim, riverside, bakersfield, stockton, modesto',
  'us/fl': 'florida, miami, orlando, tampa, jacksonville, doral, fort lauderdale, hialeah',
  'us/ny': 'new york, nyc, brooklyn, queens, buffalo, rochester, syracuse, albany',
  'us/pa': 'pennsylvania, philadelphia, pittsburgh, allentown, lancaster, scranton, reading pa, erie',
  'us/ky': 'kentucky, louisville, lexington, bowling green, owensboro',
  'us/tn': 'tennessee, nashville, memphis, knoxville, chattanooga, smyrna',
  'us/ga': 'georgia, atlanta, savannah, macon, augusta',
  'us/nc': 'north carolina, charlotte, raleigh, durham, greensboro, winston salem',
  'us/sc': 'south carolina, greenville, spartanburg, charleston',
  'us/al': 'alabama, birmingham alabama, huntsville, montgomery',
  'us/az': 'arizona, phoenix, tucson, mesa arizona, tempe, scottsdale, chandler',
  'us/co': 'colorado, denver, colorado springs, boulder, aurora',
  'us/nv': 'nevada, las vegas, reno, henderson',
  'us/ut': 'utah, salt lake city, provo, ogden',
  'us/wa': 'seattle, tacoma, spokane, washington state, bellevue',
  'us/or': 'oregon, portland, salem oregon, eugene',
  'us/nj': 'new jersey, newark, jersey city, edison, camden',
  'us/ma': 'massachusetts, boston, worcester, cambridge, springfield',
  'us/va': 'virginia, richmond, norfolk, virginia beach, roanoke',
  'us/md': 'maryland, baltimore, annapolis, frederick maryland',
  'us/la': 'louisiana, new orleans, baton rouge, shreveport',
  'us/ok': 'oklahoma, tulsa, oklahoma city',
  'us/ar': 'arkansas, little rock, fayetteville, fort smith',
  'us/ms': 'mississippi, jackson, tupelo, gulfport',
  'us/nm': 'new mexico, albuquerque, santa fe, las cruces',
  'us/ct': 'connecticut, hartford, new haven, stamford',
  'us/id': 'idaho, boise, nampa',
  'us/mt': 'montana, billings, missoula, bozeman',
  'us/wy': 'wyoming, cheyenne, casper',
  'us/wv': 'west virginia, morgantown',
  'us/nh': 'new hampshire, nashua',
  'us/vt': 'vermont, burlington vermont',
  'us/me': 'portland, bangor',
  'us/ri': 'rhode island, providence rhode island',
  'us/de': 'delaware, wilmington',
  'us/dc': 'washington dc, washington d c',
  'us/ak': 'alaska, anchorage',
  'us/hi': 'hawaii, honolulu',
  ca: 'canada',
  'ca/on':
    'ontario, toronto, windsor, london, hamilton, ottawa, mississauga, brampton, kitchener, waterloo, guelph, cambridge, oshawa, kingston, sarnia, st catharines, barrie, woodstock, chatham, leamington, brantford, sudbury, gta',
  'ca/qc': 'quebec, montreal, laval, gatineau, sherbrooke',
  'ca/bc': 'british columbia, vancouver, burnaby, surrey, victoria',
  'ca/ab': 'alberta, calgary, edmonton, red deer',
  'ca/otras':
    'manitoba, winnipeg, saskatchewan, saskatoon, regina, nova scotia, halifax, new brunswick, moncton, newfoundland, prince edward island',
  cn: 'china, shanghai, shenzhen, guangzhou',
  jp: 'japan, japon, tokyo',
}

/** Regions that hold others. */
export const REGION_GROUPS: Readonly<Record<string, readonly string[]>> = {
  'midwest, us midwest, upper midwest, midwestern us, american midwest, medio oeste':
    ['us/il', 'us/in', 'us/oh', 'us/mi', 'us/wi', 'us/mn', 'us/ia', 'us/mo', 'us/ks', 'us/ne', 'us/nd', 'us/sd'],
  'great lakes, great lakes region': ['us/il', 'us/in', 'us/oh', 'us/mi', 'us/wi', 'us/mn', 'us/ny', 'us/pa', 'ca/on'],
  'new england': ['us/ma', 'us/ct', 'us/nh', 'us/vt', 'us/me', 'us/ri'],
  'us northeast, northeastern us': ['us/ny', 'us/nj', 'us/pa', 'us/ma', 'us/ct', 'us/nh', 'us/vt', 'us/me', 'us/ri'],
  'us southeast, southeastern us, the southeast': ['us/fl', 'us/ga', 'us/nc', 'us/sc', 'us/al', 'us/tn', 'us/ms', 'us/ky', 'us/va'],
  'us southwest, the southwest': ['us/tx', 'us/az', 'us/nm', 'us/nv', 'us/ok'],
  'west coast': ['us/ca', 'us/or', 'us/wa'],
  'pacific northwest': ['us/wa', 'us/or', 'us/id'],
  'north america, norteamerica, america del norte': ['us', 'ca', 'mx'],
  'latin america, latam, latinoamerica, america latina': ['mx', 'cl', 'pe', 'co', 'ar', 'br', 'ec', 'bo', 'uy', 'py', 've', 'cr', 'pa', 'gt', 'sv', 'hn', 'ni', 'do', 'cu', 'us/pr'],
  'south america, sudamerica, america del sur, america do sul': ['cl', 'pe', 'co', 'ar', 'br', 'ec', 'bo', 'uy', 'py', 've'],
  'centroamerica, central america, america central': ['cr', 'pa', 'gt', 'sv', 'hn', 'ni'],
  'cono sur': ['cl', 'ar', 'uy', 'py'],
  'occidente de mexico, occidente': ['mx/jalisco', 'mx/colima', 'mx/michoacan', 'mx/nayarit', 'mx/guanajuato', 'mx/aguascalientes'],
  'noroeste de mexico, noroeste': ['mx/sonora', 'mx/sinaloa', 'mx/baja california', 'mx/baja california sur'],
  'el bajio, bajio': ['mx/guanajuato', 'mx/queretaro', 'mx/aguascalientes', 'mx/san luis potosi', 'mx/jalisco', 'mx/michoacan'],
  'noreste de mexico, norte de mexico, noreste mexicano, noreste': ['mx/nuevo leon', 'mx/coahuila', 'mx/tamaulipas', 'mx/chihuahua', 'mx/durango', 'mx/sonora', 'mx/baja california', 'mx/sinaloa'],
  'valle de mexico, zona metropolitana del valle de mexico, area metropolitana de la ciudad de mexico': ['mx/cdmx', 'mx/edomex'],
  'la laguna, comarca lagunera': ['mx/coahuila', 'mx/durango'],
  'peninsula de yucatan, sureste de mexico, sureste mexicano': ['mx/yucatan', 'mx/quintana roo', 'mx/campeche', 'mx/tabasco', 'mx/chiapas'],
  'europe, europa, european union, union europea': ['es', 'pt', 'gb', 'de', 'fr', 'it', 'nl'],
  'asia': ['cn', 'in', 'jp'],
} // prettier-ignore
