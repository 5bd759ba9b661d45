/** Plan documents: the parent plan, designs of key areas, community system plans and special plans, edition by edition. */
@org.springframework.modulith.NamedInterface("document")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.document;
