/** Lectures in tables. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.safecommunity.lecture.persistence;
