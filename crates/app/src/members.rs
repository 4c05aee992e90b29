//! The members of this device, by their pictures and names.

use installation::{Installation, Trouble};
use language::LanguageTag;
use learner::Picture;
use locale::Message;
use store::{DeviceStore, Member, StoreError};

/// How often a second "Friend" is looked for before it is given up.
const MOST_NAMESAKES: u32 = 100;

/// The picture that a member has chosen.
pub(crate) fn picture(member: &Member) -> Option<Picture> {
    member.picture.as_deref()?.parse().ok()
}

/// The pictures that nobody has yet.
pub(crate) fn free_pictures(members: &[Member]) -> Vec<Picture> {
    let taken: Vec<Picture> = members.iter().filter_map(picture).collect();
    Picture::ALL.into_iter().filter(|picture| !taken.contains(picture)).collect()
}

/// What a picture is called.
pub(crate) fn picture_name(installation: &Installation, language: &LanguageTag, picture: Picture) -> String {
    installation.locales.text(language, &Message::new(format!("picture-{}", picture.name())))
}

/// What a member is called in a language. Whoever is called by their picture is called so in each language;
/// any other name is a name.
pub(crate) fn spoken_name(installation: &Installation, member: &Member, language: &LanguageTag) -> String {
    let called_by_picture = |picture: &Picture| {
        installation.locales.languages().any(|any| picture_name(installation, any, *picture) == member.name)
    };
    match picture(member).filter(called_by_picture) {
        Some(picture) => picture_name(installation, language, picture),
        None => member.name.clone(),
    }
}

/// The name by which a member is greeted; absent for somebody who has not chosen any.
pub(crate) fn greeting_name(installation: &Installation, member: &Member, language: &LanguageTag) -> Option<String> {
    let unnamed = member.picture.is_none() && member.name.starts_with(&installation.unnamed);
    (!unnamed).then(|| spoken_name(installation, member, language))
}

/// Makes a member of somebody new. Who was begun and never said anything is taken first, so that a
/// touch on "somebody new" by mistake leaves nobody behind.
pub(crate) fn newcomer(installation: &Installation, device: &mut DeviceStore) -> Result<Member, Trouble> {
    for number in 1..=MOST_NAMESAKES {
        let name = match number {
            1 => installation.unnamed.clone(),
            _ => format!("{} {number}", installation.unnamed),
        };
        match device.member_named(&name)? {
            None => return Ok(device.add_member(&name, None, installation::now())?),
            Some(member) => {
                let is_unused = member.picture.is_none() && device.open_member(&member.id)?.entries()?.is_empty();
                if is_unused {
                    return Ok(member);
                }
            }
        }
    }
    Err(StoreError::NameTaken.into())
}

/// Gives a member the picture that they chose; whoever was called by their picture, or by no name at all,
/// is called by the new one.
pub(crate) fn take_picture(
    installation: &Installation,
    device: &mut DeviceStore,
    member: &Member,
    picture: Picture,
    language: &LanguageTag,
) -> Result<Member, Trouble> {
    let keeps_name = greeting_name(installation, member, language).as_deref() == Some(member.name.as_str())
        && spoken_name(installation, member, language) == member.name
        && self::picture(member).is_none_or(|old| picture_name(installation, language, old) != member.name);
    let wanted = if keeps_name { member.name.clone() } else { picture_name(installation, language, picture) };
    let name = match device.change_member(&member.id, &wanted, Some(picture.name())) {
        Ok(()) => wanted,
        // Somebody else is called like this picture: the old name stays.
        Err(StoreError::NameTaken) => {
            device.change_member(&member.id, &member.name, Some(picture.name()))?;
            member.name.clone()
        }
        Err(error) => return Err(error.into()),
    };
    Ok(Member { name, picture: Some(picture.name().to_owned()), ..member.clone() })
}
