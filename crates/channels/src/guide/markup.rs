//! HTML that is also XML, with every text escaped.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

/// A page on its way.
#[derive(Debug, Default)]
pub(super) struct Markup {
    html: String,
}

impl Markup {
    pub(super) fn new() -> Self {
        Self::default()
    }

    pub(super) fn finish(self) -> String {
        self.html
    }

    /// Adds what is markup already: constants of this crate only.
    pub(super) fn raw(&mut self, markup: &str) {
        self.html.push_str(markup);
    }

    /// Begins an element.
    pub(super) fn open(&mut self, element: &str, attributes: &[(&str, &str)]) {
        self.html.push('<');
        self.html.push_str(element);
        attributes.iter().for_each(|(name, value)| self.attribute(name, value));
        self.html.push_str(">\n");
    }

    /// Ends an element.
    pub(super) fn close(&mut self, element: &str) {
        self.html.push_str("</");
        self.html.push_str(element);
        self.html.push_str(">\n");
    }

    /// A whole element with a text in it.
    pub(super) fn element(&mut self, element: &str, attributes: &[(&str, &str)], text: &str) {
        self.html.push('<');
        self.html.push_str(element);
        attributes.iter().for_each(|(name, value)| self.attribute(name, value));
        self.html.push('>');
        escape(text, &mut self.html);
        self.close(element);
    }

    /// An attribute of the element that was begun.
    pub(super) fn attribute(&mut self, name: &str, value: &str) {
        self.html.push(' ');
        self.html.push_str(name);
        self.html.push_str("=\"");
        escape(value, &mut self.html);
        self.html.push('"');
    }
}

fn escape(text: &str, into: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\'' => into.push_str("&#39;"),
            letter => into.push(letter),
        }
    }
}

/// The kinds of picture that a course may have, by their first bytes.
const KINDS: &[(&[u8], &str)] =
    &[(b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"), (b"RIFF", "image/webp")];

/// A picture as an address that holds it; none where it is no picture of a known kind.
pub(super) fn data_address(bytes: &[u8]) -> Option<String> {
    let (_, kind) = KINDS.iter().find(|(mark, _)| bytes.starts_with(mark))?;
    let is_whole = *kind != "image/webp" || bytes.get(8..12) == Some(b"WEBP");
    is_whole.then(|| format!("data:{kind};base64,{}", STANDARD.encode(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_never_markup() {
        let mut markup = Markup::new();
        markup.element("p", &[("class", "\" onload=\"x")], "<script>alert('&')</script>");
        assert_eq!(
            markup.finish(),
            "<p class=\"&quot; onload=&quot;x\">&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;</p>\n"
        );
    }

    #[test]
    fn a_picture_is_known_by_its_first_bytes() {
        assert_eq!(data_address(b"\xff\xd8\xff").as_deref(), Some("data:image/jpeg;base64,/9j/"));
        assert_eq!(data_address(b"RIFF....WEBP").as_deref(), Some("data:image/webp;base64,UklGRi4uLi5XRUJQ"));
        assert_eq!(data_address(b"RIFF....WAVE"), None);
        assert_eq!(data_address(b"<svg onload='x'/>"), None);
        assert_eq!(data_address(b""), None);
    }
}
