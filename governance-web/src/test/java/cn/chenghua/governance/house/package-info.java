/** The rules of the house: layers, features, names, texts and hosts. */
@org.jspecify.annotations.NullMarked
package cn.chenghua.governance.house;
