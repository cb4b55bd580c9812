//! What English calls the countries: names from Unicode CLDR, other usual names, and what is from there; the codes
//! that are written in place of ISO 3166-1 alpha-2.

use crate::characters::plain;
use crate::iso::Country;

/// Each code with its names and, behind a stroke, its adjectives; in lower case, without accents.
const NAMES: &str = "\
ADandorra;AEunited arab emirates|uae|u a e|emirates|dubai/emirati;AFafghanistan;\
AGantigua and barbuda|antigua;AIanguilla;ALalbania/albanian;AMarmenia/armenian;AOangola;\
AQantarctica;ARargentina/argentinian|argentine;ASamerican samoa;ATaustria|osterreich/austrian;\
AUaustralia/australian;AWaruba;AXaland islands;AZazerbaijan/azerbaijani;\
BAbosnia and herzegovina|bosnia/bosnian;BBbarbados;BDbangladesh/bangladeshi;BEbelgium/belgian;\
BFburkina faso;BGbulgaria/bulgarian;BHbahrain/bahraini;BIburundi;BJbenin;\
BLst barthelemy|saint barthelemy;BMbermuda;BNbrunei|brunei darussalam;BObolivia;\
BQcaribbean netherlands;BRbrazil|brasil/brazilian;BSbahamas|the bahamas;BTbhutan;\
BVbouvet island;BWbotswana;BYbelarus/belarusian;BZbelize;CAcanada/canadian;\
CCcocos islands|cocos keeling islands;\
CDcongo kinshasa|dr congo|drc|democratic republic of the congo;CFcentral african republic;\
CGcongo brazzaville|congo;CHswitzerland|schweiz|suisse/swiss;CIcote d ivoire|ivory coast;\
CKcook islands;CLchile/chilean;CMcameroon;\
CNchina|mainland china|peoples republic of china|prc/chinese;COcolombia/colombian;\
CRcosta rica/costa rican;CUcuba/cuban;CVcape verde|cabo verde;CWcuracao;CXchristmas island;\
CYcyprus/cypriot;CZczechia|czech republic/czech;DEgermany|deutschland/german;DJdjibouti;\
DKdenmark/danish;DMdominica;DOdominican republic|dominican rep/dominican;DZalgeria/algerian;\
ECecuador/ecuadorian;EEestonia/estonian;EGegypt/egyptian;EHwestern sahara;EReritrea;\
ESspain|espana/spanish;ETethiopia/ethiopian;FIfinland/finnish;FJfiji;\
FKfalkland islands|falklands;FMmicronesia;FOfaroe islands|faroes;FRfrance|la france/french;\
GAgabon;\
GBunited kingdom|uk|u k|great britain|britain|england|scotland|wales|northern ireland/british|english|scottish|welsh;\
GDgrenada;GEgeorgia/georgian;GFfrench guiana;GGguernsey;GHghana/ghanaian;GIgibraltar;\
GLgreenland;GMgambia|the gambia;GNguinea;GPguadeloupe;GQequatorial guinea;GRgreece/greek;\
GSsouth georgia and south sandwich islands;GTguatemala/guatemalan;GUguam;GWguinea bissau;\
GYguyana;HKhong kong sar china|hong kong|hongkong;HMheard and mcdonald islands;HNhonduras;\
HRcroatia/croatian;HThaiti;HUhungary/hungarian;IDindonesia/indonesian;\
IEireland|republic of ireland|eire/irish;ILisrael/israeli;IMisle of man;INindia/indian;\
IObritish indian ocean territory;IQiraq/iraqi;IRiran|islamic republic of iran/iranian;\
ISiceland/icelandic;ITitaly|italia/italian;JEjersey;JMjamaica/jamaican;JOjordan/jordanian;\
JPjapan|nippon/japanese;KEkenya/kenyan;KGkyrgyzstan;KHcambodia;KIkiribati;KMcomoros;\
KNst kitts and nevis|saint kitts and nevis|st kitts;KPnorth korea;\
KRsouth korea|korea|republic of korea/korean|south korean;KWkuwait/kuwaiti;KYcayman islands;\
KZkazakhstan/kazakh;LAlaos|lao;LBlebanon/lebanese;LCst lucia|saint lucia;LIliechtenstein;\
LKsri lanka/sri lankan;LRliberia;LSlesotho;LTlithuania/lithuanian;LUluxembourg/luxembourgish;\
LVlatvia/latvian;LYlibya;MAmorocco/moroccan;MCmonaco;MDmoldova|republic of moldova/moldovan;\
MEmontenegro;MFst martin|saint martin;MGmadagascar;MHmarshall islands;\
MKnorth macedonia|macedonia/macedonian;MLmali;MMmyanmar|burma|myanmar burma;MNmongolia;\
MOmacao sar china|macao|macau;MPnorthern mariana islands;MQmartinique;MRmauritania;MSmontserrat;\
MTmalta/maltese;MUmauritius;MVmaldives;MWmalawi;MXmexico|mejico/mexican;MYmalaysia/malaysian;\
MZmozambique;NAnamibia;NCnew caledonia;NEniger;NFnorfolk island;NGnigeria/nigerian;NInicaragua;\
NLnetherlands|holland|the netherlands/dutch;NOnorway/norwegian;NPnepal/nepalese;NRnauru;NUniue;\
NZnew zealand|aotearoa;OMoman/omani;PApanama/panamanian;PEperu/peruvian;PFfrench polynesia;\
PGpapua new guinea;PHphilippines|the philippines/filipino|philippine;PKpakistan/pakistani;\
PLpoland|polska/polish;PMst pierre and miquelon|saint pierre and miquelon;PNpitcairn islands;\
PRpuerto rico;PSpalestinian territories|palestine;PTportugal/portuguese;PWpalau;PYparaguay;\
QAqatar/qatari;REreunion;ROromania/romanian;RSserbia/serbian;\
RUrussia|russian federation/russian;RWrwanda;SAsaudi arabia|saudi|ksa/saudi arabian;\
SBsolomon islands;SCseychelles;SDsudan;SEsweden/swedish;SGsingapore/singaporean;\
SHst helena|saint helena;SIslovenia/slovenian;SJsvalbard and jan mayen;\
SKslovakia|slovak republic/slovak;SLsierra leone;SMsan marino;SNsenegal;SOsomalia;SRsuriname;\
SSsouth sudan;STsao tome and principe|sao tome;SVel salvador;SXsint maarten|st maarten;\
SYsyria|syrian arab republic;SZeswatini|swaziland;TCturks and caicos islands;TDchad;\
TFfrench southern territories;TGtogo;THthailand/thai;TJtajikistan;TKtokelau;\
TLtimor leste|east timor;TMturkmenistan;TNtunisia/tunisian;TOtonga;TRturkiye|turkey/turkish;\
TTtrinidad and tobago|trinidad;TVtuvalu;TWtaiwan|taiwan roc/taiwanese;\
TZtanzania|united republic of tanzania/tanzanian;UAukraine/ukrainian;UGuganda/ugandan;\
UMus outlying islands|u s outlying islands;\
USunited states|united states of america|usa|u s a|u s|america|the states/american;\
UYuruguay/uruguayan;UZuzbekistan/uzbek;VAvatican city|vatican;\
VCst vincent and grenadines|saint vincent and the grenadines|st vincent;\
VEvenezuela|bolivarian republic of venezuela/venezuelan;VGbritish virgin islands;\
VIus virgin islands|u s virgin islands;VNvietnam|viet nam/vietnamese;VUvanuatu;WFwallis and futuna|wallis;WSsamoa;\
YEyemen;YTmayotte;ZAsouth africa|rsa/south african;ZMzambia;ZWzimbabwe";

/// Hears each name: the country, its words, and whether they are an adjective.
pub(crate) fn each_country_name(hear: &mut dyn FnMut(Country, &'static str, bool)) {
    for entry in NAMES.split(';') {
        let Some((code, names)) = entry.split_at_checked(2) else { continue };
        let Some(country) = Country::parse(code) else { continue };
        let (nouns, adjectives) = names.split_once('/').unwrap_or((names, ""));
        for (names, is_adjective) in [(nouns, false), (adjectives, true)] {
            for name in names.split('|').filter(|name| !name.is_empty()) {
                hear(country, name, is_adjective);
            }
        }
    }
}

/// The ISO 3166-1 alpha-3 codes, in the order of [`Country::all`].
const ALPHA_3: &str = "\
ANDAREAFGATGAIAALBARMAGOATAARGASMAUTAUSABWALAAZEBIHBRBBGDBELBFABGRBHRBDIBENBLMBMUBRNBOLBESBRABHS\
BTNBVTBWABLRBLZCANCCKCODCAFCOGCHECIVCOKCHLCMRCHNCOLCRICUBCPVCUWCXRCYPCZEDEUDJIDNKDMADOMDZAECUEST\
EGYESHERIESPETHFINFJIFLKFSMFROFRAGABGBRGRDGEOGUFGGYGHAGIBGRLGMBGINGLPGNQGRCSGSGTMGUMGNBGUYHKGHMD\
HNDHRVHTIHUNIDNIRLISRIMNINDIOTIRQIRNISLITAJEYJAMJORJPNKENKGZKHMKIRCOMKNAPRKKORKWTCYMKAZLAOLBNLCA\
LIELKALBRLSOLTULUXLVALBYMARMCOMDAMNEMAFMDGMHLMKDMLIMMRMNGMACMNPMTQMRTMSRMLTMUSMDVMWIMEXMYSMOZNAM\
NCLNERNFKNGANICNLDNORNPLNRUNIUNZLOMNPANPERPYFPNGPHLPAKPOLSPMPCNPRIPSEPRTPLWPRYQATREUROUSRBRUSRWA\
SAUSLBSYCSDNSWESGPSHNSVNSJMSVKSLESMRSENSOMSURSSDSTPSLVSXMSYRSWZTCATCDATFTGOTHATJKTKLTLSTKMTUNTON\
TURTTOTUVTWNTZAUKRUGAUMIUSAURYUZBVATVCTVENVGBVIRVNMVUTWLFWSMYEMMYTZAFZMBZWE";

/// Other codes that are usual somewhere: the European Union's, cars' and sports', each before the alpha-2 code.
const OTHER_CODES: &[(&str, &str)] = &[
    ("UK", "GB"),
    ("EL", "GR"),
    ("XI", "GB"),
    ("ENG", "GB"),
    ("GER", "DE"),
    ("SUI", "CH"),
    ("NED", "NL"),
    ("POR", "PT"),
    ("DEN", "DK"),
    ("GRE", "GR"),
    ("CRO", "HR"),
    ("KSA", "SA"),
    ("RSA", "ZA"),
];

/// The country that a text which is no alpha-2 code means: `EL`, `USA` and `Greece`, in any case.
pub(crate) fn meant(text: &str) -> Option<Country> {
    let code = text.trim().to_ascii_uppercase();
    let other = OTHER_CODES.iter().find(|(other, _)| *other == code);
    if let Some((_, country)) = other {
        return Country::parse(country);
    }
    let codes = ALPHA_3.as_bytes().chunks(3);
    let by_code = codes.zip(Country::all()).find(|(alpha_3, _)| *alpha_3 == code.as_bytes());
    by_code.map(|(_, country)| country).or_else(|| named(text))
}

/// The country of an English name, whatever its case, accents and punctuation.
fn named(text: &str) -> Option<Country> {
    let letters: String =
        text.chars().map(plain).map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    let letters = letters.to_lowercase();
    let mut words: Vec<&str> = letters.split_whitespace().collect();
    if words.len() > 1 && words.first() == Some(&"the") {
        words.remove(0);
    }
    let words = words.join(" ");
    let mut found = None;
    each_country_name(&mut |country, name, is_adjective| {
        if name == words && !is_adjective {
            found = Some(country);
        }
    });
    found
}
