//! An archive of another pod, as a file to bring: of a pod that does not answer, with something in it for each part of a report.

import { generateKeyPairSync } from "node:crypto";

const FAR = "greenhouse.invalid";
const guid = (number) => number.toString(16).padStart(32, "5eed");

/** Everything that Tom had, some of it with people of `pod`. */
export const archive = (pod) => {
  const host = new URL(pod.url).host;
  const author = `tom@${FAR}`;
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048, privateKeyEncoding: { type: "pkcs1", format: "pem" }, publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const day = (number) => `2019-05-${String((number % 28) + 1).padStart(2, "0")}T08:30:00Z`;
  const photo = (number) => ({
    entity_type: "photo",
    entity_data: { guid: guid(900 + number), author, public: true, created_at: day(number), remote_photo_path: `https://${FAR}/uploads/images/`,
      remote_photo_name: `${number}.jpg`, status_message_guid: guid(number), height: 40, width: 60 },
  });
  const post = (number) => ({
    subscribed_pods_uris: [],
    entity_type: "status_message",
    entity_data: { author, guid: guid(number), created_at: day(number), text: `Beds dug in the greenhouse, day ${number}. #garden`, public: true,
      photos: number % 5 ? [] : [photo(number)] },
  });
  const contact = (account_id, ...contact_groups_membership) => ({
    sharing: true, receiving: true, following: true, followed: true, person_guid: guid(800), person_name: account_id, account_id, contact_groups_membership,
  });
  const comment = (number, of) => ({
    entity_type: "comment",
    entity_data: { author: of, guid: guid(500 + number), parent_guid: guid(number), text: "How green!", created_at: day(number), author_signature: "AAAA" },
    property_order: ["author", "guid", "parent_guid", "text", "created_at"],
  });
  const everything = {
    version: "2.0",
    user: {
      username: "tom", email: "tom@mail.example", language: "en", private_key: privateKey, followed_tags: ["garden"], post_subscriptions: [], relayables: [],
      profile: { entity_type: "profile", entity_data: { author, first_name: "Tom", last_name: "Brandt", bio: "Digs.", searchable: true, public: false } },
      contact_groups: [{ name: "Gardeners" }, { name: "Family" }],
      contacts: [contact(`jonas@${host}`, "Gardeners"), contact(`mariam@${host}`, "Gardeners"), contact(`vera@${FAR}`, "Family"), contact(`otto@compost.invalid`, "Family")],
      posts: [...Array(12).keys()].map((number) => post(number + 1)),
      blocks: [],
    },
    others_data: { relayables: [comment(1, `vera@${FAR}`), comment(2, `jonas@${host}`)], posts: [], non_contact_authors: [] },
  };
  return { name: "diaspora_tom_data.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(everything)) };
};
