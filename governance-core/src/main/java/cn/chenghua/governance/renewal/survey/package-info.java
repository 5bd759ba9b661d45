/** What residents say of new-type communities: scores of surveys, kept apart from everything that is counted. */
@org.springframework.modulith.NamedInterface("survey")
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.renewal.survey;
