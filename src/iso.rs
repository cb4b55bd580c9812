//! ISO 4217 currencies and ISO 3166-1 countries.
//!
//! Each table is one string: a slice of entries would cost three times the bytes in WebAssembly.

use std::cmp::Ordering;
use std::fmt;

use serde::{Serialize, Serializer};

use crate::decimal::ten_to;

/// An ISO 4217 currency that has minor units.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Currency {
    place: u8,
}

impl Currency {
    /// Stands in for a currency that is not known, to check an amount for all but its decimals.
    pub(crate) const STAND_IN: Self = Self { place: 0 };

    /// Reads a code of three letters in any case; `None` for one that is unknown or, like `XAU`,
    /// has no minor units.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        CURRENCY.find(text).map(|place| Self { place })
    }

    /// The code in upper case.
    #[must_use]
    pub fn code(self) -> &'static str {
        CURRENCY.get(self.place).0
    }

    /// Its place among all.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn place(self) -> usize {
        self.place.into()
    }

    /// Every currency that has minor units.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (0..CURRENCY.len()).map(|place| Self { place })
    }

    /// How many decimals its minor units have: 2 for USD, 0 for JPY, 3 for KWD.
    #[must_use]
    pub fn minor_units(self) -> u8 {
        // asked for every sum that is written
        let place = usize::from(self.place).saturating_mul(CURRENCY.entry);
        let digit = CURRENCY.text.as_bytes().get(place.saturating_add(CURRENCY.code));
        digit.copied().unwrap_or(b'0').saturating_sub(b'0')
    }

    /// The minor units in one unit: 100 for USD.
    pub(crate) fn unit(self) -> u128 {
        ten_to(u32::from(self.minor_units()))
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Debug for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Currency {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// An ISO 3166-1 alpha-2 country.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Country {
    place: u8,
}

impl Country {
    /// Stands in where there is surely one.
    pub(crate) const STAND_IN: Self = Self { place: 0 };

    /// Reads a code of two letters in any case.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        COUNTRY.find(text).map(|place| Self { place })
    }

    /// The code in upper case.
    #[must_use]
    pub fn code(self) -> &'static str {
        COUNTRY.get(self.place).0
    }

    /// The usual currency of an account there.
    #[must_use]
    pub fn account_currency(self) -> Option<Currency> {
        Currency::parse(COUNTRY.get(self.place).1)
    }

    /// Its place among all.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn place(self) -> usize {
        self.place.into()
    }

    /// Every country.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..COUNTRY.len()).map(|place| Self { place })
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.code())
    }
}

/// Every ISO 4217 code in use that has minor units, as in late 2026, sorted, each with how many
/// decimals they have.
const CURRENCIES: &str = "\
AED2AFN2ALL2AMD2AOA2ARS2AUD2AWG2AZN2BAM2BBD2BDT2BHD3BIF0BMD2BND2BOB2BOV2BRL2BSD2BTN2BWP2BYN2\
BZD2CAD2CDF2CHE2CHF2CHW2CLF4CLP0CNY2COP2COU2CRC2CUP2CVE2CZK2DJF0DKK2DOP2DZD2EGP2ERN2ETB2EUR2\
FJD2FKP2GBP2GEL2GHS2GIP2GMD2GNF0GTQ2GYD2HKD2HNL2HTG2HUF2IDR2ILS2INR2IQD3IRR2ISK0JMD2JOD3JPY0\
KES2KGS2KHR2KMF0KPW2KRW0KWD3KYD2KZT2LAK2LBP2LKR2LRD2LSL2LYD3MAD2MDL2MGA2MKD2MMK2MNT2MOP2MRU2\
MUR2MVR2MWK2MXN2MXV2MYR2MZN2NAD2NGN2NIO2NOK2NPR2NZD2OMR3PAB2PEN2PGK2PHP2PKR2PLN2PYG0QAR2RON2\
RSD2RUB2RWF0SAR2SBD2SCR2SDG2SEK2SGD2SHP2SLE2SOS2SRD2SSP2STN2SVC2SYP2SZL2THB2TJS2TMT2TND3TOP2\
TRY2TTD2TWD2TZS2UAH2UGX0USD2USN2UYI0UYU2UYW4UZS2VED2VES2VND0VUV0WST2XAD2XAF0XCD2XCG2XOF0XPF0YER2\
ZAR2ZMW2ZWG2";

/// Every ISO 3166-1 alpha-2 code, sorted, each with the usual currency of accounts there (`---`:
/// none), from Unicode CLDR, with Bulgaria's change to the euro in 2026 and the dollar in Panama.
const COUNTRIES: &str = "\
ADEURAEAEDAFAFNAGXCDAIXCDALALLAMAMDAOAOAAQ---ARARSASUSDATEURAUAUDAWAWGAXEURAZAZNBABAMBBBBD\
BDBDTBEEURBFXOFBGEURBHBHDBIBIFBJXOFBLEURBMBMDBNBNDBOBOBBQUSDBRBRLBSBSDBTBTNBVNOKBWBWPBYBYN\
BZBZDCACADCCAUDCDCDFCFXAFCGXAFCHCHFCIXOFCKNZDCLCLPCMXAFCNCNYCOCOPCRCRCCUCUPCVCVECWXCGCXAUD\
CYEURCZCZKDEEURDJDJFDKDKKDMXCDDODOPDZDZDECUSDEEEUREGEGPEHMADERERNESEURETETBFIEURFJFJDFKFKP\
FMUSDFODKKFREURGAXAFGBGBPGDXCDGEGELGFEURGGGBPGHGHSGIGIPGLDKKGMGMDGNGNFGPEURGQXAFGREURGSGBP\
GTGTQGUUSDGWXOFGYGYDHKHKDHMAUDHNHNLHREURHTHTGHUHUFIDIDRIEEURILILSIMGBPININRIOUSDIQIQDIRIRR\
ISISKITEURJEGBPJMJMDJOJODJPJPYKEKESKGKGSKHKHRKIAUDKMKMFKNXCDKPKPWKRKRWKWKWDKYKYDKZKZTLALAK\
LBLBPLCXCDLICHFLKLKRLRLRDLSLSLLTEURLUEURLVEURLYLYDMAMADMCEURMDMDLMEEURMFEURMGMGAMHUSDMKMKD\
MLXOFMMMMKMNMNTMOMOPMPUSDMQEURMRMRUMSXCDMTEURMUMURMVMVRMWMWKMXMXNMYMYRMZMZNNANADNCXPFNEXOF\
NFAUDNGNGNNINIONLEURNONOKNPNPRNRAUDNUNZDNZNZDOMOMRPAUSDPEPENPFXPFPGPGKPHPHPPKPKRPLPLNPMEUR\
PNNZDPRUSDPSILSPTEURPWUSDPYPYGQAQARREEURRORONRSRSDRURUBRWRWFSASARSBSBDSCSCRSDSDGSESEKSGSGD\
SHSHPSIEURSJNOKSKEURSLSLESMEURSNXOFSOSOSSRSRDSSSSPSTSTNSVUSDSXXCGSYSYPSZSZLTCUSDTDXAFTFEUR\
TGXOFTHTHBTJTJSTKNZDTLUSDTMTMTTNTNDTOTOPTRTRYTTTTDTVAUDTWTWDTZTZSUAUAHUGUGXUMUSDUSUSDUYUYU\
UZUZSVAEURVCXCDVEVESVGUSDVIUSDVNVNDVUVUVWFXPFWSWSTYEYERYTEURZAZARZMZMWZWUSD";

/// A table of entries of one length that begin with a code.
#[derive(Clone, Copy)]
struct Table {
    text: &'static str,
    entry: usize,
    code: usize,
}

const CURRENCY: Table = Table { text: CURRENCIES, entry: 4, code: 3 };
const COUNTRY: Table = Table { text: COUNTRIES, entry: 5, code: 2 };

impl Table {
    /// The place of a code, in any case.
    fn find(self, code: &str) -> Option<u8> {
        if code.len() != self.code {
            return None;
        }
        let code = code.bytes().map(|letter| letter.to_ascii_uppercase());
        let (mut low, mut high) = (0, self.len());
        while low < high {
            let middle = u8::midpoint(low, high);
            match self.get(middle).0.bytes().cmp(code.clone()) {
                Ordering::Less => low = middle.saturating_add(1),
                Ordering::Equal => return Some(middle),
                Ordering::Greater => high = middle,
            }
        }
        None
    }

    /// The code at a place, and what stands beside it.
    fn get(self, place: u8) -> (&'static str, &'static str) {
        let start = usize::from(place).saturating_mul(self.entry);
        let entry = self.text.get(start..start.saturating_add(self.entry)).unwrap_or_default();
        entry.split_at_checked(self.code).unwrap_or_default()
    }

    /// How many entries there are; both tables have fewer than 256.
    fn len(self) -> u8 {
        let count = self.text.len().checked_div(self.entry).unwrap_or_default();
        u8::try_from(count).unwrap_or(u8::MAX)
    }
}
