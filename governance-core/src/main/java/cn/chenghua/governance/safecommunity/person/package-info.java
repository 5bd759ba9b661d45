/** What leads to a person: kept encrypted, shown masked, given in full to whoever may see it and says why. */
@org.springframework.modulith.NamedInterface("person")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.person;
