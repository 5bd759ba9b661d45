/** The record of disclosures in PostgreSQL. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.privacy.persistence;
