//! The chart's paint as presentation attributes, for programs that draw SVG but read no CSS variables, such as librsvg,
//! resvg, `CairoSVG` and Inkscape. Where the style sheet is read it goes over them.

use checkout_fees::Shape;
use simplecss::{AttributeOperator, Element, PseudoClass, StyleSheet};

/// What paints the shapes, wherever they are shown.
pub(crate) const SHAPES: &str = include_str!("../chart.css");
/// What the variables of [`SHAPES`] are in a file.
pub(crate) const VARIABLES: &str = include_str!("chart.css");

/// The properties that are attributes of a shape.
const OF_SHAPES: &[&str] = &[
    "fill",
    "fill-opacity",
    "shape-rendering",
    "stroke",
    "stroke-dasharray",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-width",
];
/// Those of text. A rim of the surface's colour is left out: where `paint-order` is not known it would hide the text.
const OF_TEXT: &[&str] = &["fill", "font-weight"];

/// A shape and those around it, the nearest last.
#[derive(Clone, Copy)]
pub(crate) struct Placed<'a> {
    pub(crate) shape: &'a Shape,
    pub(crate) around: Option<&'a Placed<'a>>,
}

impl Element for Placed<'_> {
    fn parent_element(&self) -> Option<Self> {
        self.around.copied()
    }
    fn prev_sibling_element(&self) -> Option<Self> {
        None
    }
    fn has_local_name(&self, name: &str) -> bool {
        self.shape.tag == name
    }
    fn attribute_matches(&self, name: &str, operator: AttributeOperator<'_>) -> bool {
        let value = self.shape.attributes.iter().find(|(own, _)| *own == name);
        value.is_some_and(|(_, value)| operator.matches(value))
    }
    fn pseudo_class_matches(&self, _: PseudoClass<'_>) -> bool {
        false
    }
}

/// Which attributes paint which shape.
pub(crate) struct Paint(StyleSheet<'static>);

impl Paint {
    pub(crate) fn new() -> Self {
        Self(StyleSheet::parse(SHAPES))
    }

    /// The names and values for a shape; of several rules the most specific one counts.
    pub(crate) fn attributes(&self, shape: &Placed<'_>) -> Vec<(&'static str, String)> {
        let is_text = matches!(shape.shape.tag, "text" | "tspan");
        let mut found: Vec<(&'static str, String)> = Vec::new();
        for rule in self.0.rules.iter().filter(|rule| rule.selector.matches(shape)) {
            for declaration in &rule.declarations {
                let names = if is_text { OF_TEXT } else { OF_SHAPES };
                let Some(name) = names.iter().find(|name| **name == declaration.name) else {
                    continue;
                };
                found.retain(|(other, _)| other != name);
                found.push((name, value_of(declaration.value)));
            }
        }
        found
    }
}

/// A value without variables: `var(--ink)` is the ink on a light page.
fn value_of(value: &str) -> String {
    let name = value.trim().strip_prefix("var(").and_then(|rest| rest.strip_suffix(')'));
    name.map_or_else(|| value.trim().replace("px", ""), |name| variable(name).to_owned())
}

/// The first value of a variable, which is that of a light page.
pub(crate) fn variable(name: &str) -> &'static str {
    let assigned = VARIABLES.split(['{', ';']).filter_map(|part| part.split_once(':'));
    let found =
        assigned.map(|(own, value)| (own.trim(), value.trim())).find(|(own, _)| *own == name);
    found.map_or("none", |(_, value)| value)
}
