//! The token sequences of all wordings, with what they have in common kept once.

/// A token of the model's vocabulary.
pub(super) type Token = i32;

/// The node before any token of a wording.
pub(super) const ROOT: usize = 0;

/// A token in its place.
pub(super) struct Node {
    pub(super) token: Token,
    /// The nodes that may follow.
    pub(super) children: Vec<usize>,
    /// The candidates that may end here, by index.
    pub(super) candidates: Vec<usize>,
    /// Tokens from the root up to this one.
    pub(super) depth: usize,
}

/// A trie of token sequences. Nodes come after their parents.
pub(super) struct Trie {
    pub(super) nodes: Vec<Node>,
}

impl Trie {
    /// An empty trie after the token that goes before every wording.
    pub(super) fn after(token: Token) -> Self {
        Self { nodes: vec![Node { token, children: Vec::new(), candidates: Vec::new(), depth: 0 }] }
    }

    /// Adds a way to say a candidate.
    pub(super) fn add(&mut self, tokens: &[Token], candidate: usize) {
        let end = tokens.iter().fold(ROOT, |node, &token| self.child(node, token));
        let candidates = &mut self.nodes[end].candidates;
        if end != ROOT && !candidates.contains(&candidate) {
            candidates.push(candidate);
        }
    }

    fn child(&mut self, parent: usize, token: Token) -> usize {
        let known = self.nodes[parent].children.iter().copied().find(|&child| self.nodes[child].token == token);
        known.unwrap_or_else(|| {
            let depth = self.nodes[parent].depth + 1;
            self.nodes.push(Node { token, children: Vec::new(), candidates: Vec::new(), depth });
            let child = self.nodes.len() - 1;
            self.nodes[parent].children.push(child);
            child
        })
    }
}
